import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { CountedLimit } from './counted-limit.js';

/** Slows down whoever fetches again and again what needs no account: each request counts, whatever comes of it. */
export abstract class LimitReads extends CountedLimit implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    await this.count(context.switchToHttp().getRequest<FastifyRequest>().ip);
    return next.handle();
  }
}
