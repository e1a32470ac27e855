import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { ReadPool } from '../../platform/database/read-pool.js';
import { CountedLimit } from '../../platform/links/counted-limit.js';

/** How many pages one address gets within fifteen minutes: a course room behind one connection has enough, a copying machine has not. */
export const MOST_PAGES = 600;

/** Slows down whoever fetches page after page of what is for everybody. */
@Injectable()
export class PageLimit extends CountedLimit implements NestInterceptor {
  constructor(readPool: ReadPool) {
    super(readPool, {
      keyPrefix: 'page',
      points: MOST_PAGES,
      sentence: 'Von Ihrem Anschluss wurden gerade sehr viele Seiten abgerufen.',
    });
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    await this.count(context.switchToHttp().getRequest<FastifyRequest>().ip);
    return next.handle();
  }
}
