import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, throwError, type Observable } from 'rxjs';
import { Refused } from '../refusal/refused.js';
import { LinkLimit } from './link-limit.js';

/** For public routes whose right is a link: whoever tries out links is slowed down, whoever has one is not. */
@Injectable()
export class LimitLinks implements NestInterceptor {
  constructor(private readonly limit: LinkLimit) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const address = context.switchToHttp().getRequest<FastifyRequest>().ip;
    await this.limit.countTry(address);
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.limit.takeBack(address);
        return answer;
      }),
      catchError((error: unknown) => {
        if (isWrongLink(error)) return throwError(() => error);
        return from(this.limit.takeBack(address)).pipe(mergeMap(() => throwError(() => error)));
      }),
    );
  }
}

function isWrongLink(error: unknown): boolean {
  return error instanceof Refused && error.kind === 'not-found';
}
