import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { plainAnswer } from './plain-problem.js';

/** What a form may weigh; files have a limit of their own. */
const LARGEST_BODY_BYTES = 1024 * 1024;

/** The server below the controllers, the same for the process and for stories. */
export function httpAdapter(more: { readonly forceCloseConnections?: boolean } = {}): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: 'loopback',
    bodyLimit: LARGEST_BODY_BYTES,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnreadableAddress,
    ...more,
  });
}

/** An address that nobody can read, or that is too long, reaches no controller and no filter; it is answered in the same form. */
function answerUnreadableAddress(
  error: { readonly statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const answer = plainAnswer(error.statusCode ?? 400);
  void reply
    .status(answer.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(JSON.stringify({ type: 'about:blank', ...answer, request: request.id }));
}
