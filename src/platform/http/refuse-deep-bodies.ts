import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** No form of ours is deeper than six; what reads bodies calls itself for each level, and has an end. */
const DEEPEST = 32;

/** Whether something has more levels than that. Goes down level by level, so that depth costs no stack. */
export function isTooDeep(body: unknown, deepest = DEEPEST): boolean {
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.filter(isNested).flatMap((value) => Object.values(value));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
}

/** Answers 400 before anything looks into such a body. */
export function refuseDeepBodies(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    if (isTooDeep(request.body)) done(new BadRequestException());
    else done();
  });
}
