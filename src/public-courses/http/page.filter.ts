import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyTries } from '../../platform/auth/sign-in-limit.js';
import { Settings } from '../../platform/config/settings.js';
import { Refused } from '../../platform/refusal/refused.js';
import { writeProblemPage, type ProblemStatus } from '../pages/problem-page.js';

/** What goes wrong on a page for people is told by a page. What is unexpected stays in the log. */
@Catch()
export class PageFilter implements ExceptionFilter {
  private readonly logger = new Logger(PageFilter.name);

  constructor(private readonly settings: Settings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const status = statusOf(error);
    if (status === 500)
      this.logger.error({ err: error, request: http.getRequest<FastifyRequest>().id }, 'unexpected error');
    if (error instanceof TooManyTries) void reply.header('retry-after', String(error.retryAfterSeconds));
    void reply
      .status(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(writeProblemPage(status, this.settings.publicUrl));
  }
}

function statusOf(error: unknown): ProblemStatus {
  if (error instanceof TooManyTries) return 429;
  if (error instanceof Refused && error.kind === 'not-found')
    return error.refusal.code === 'course-over' ? 410 : 404;
  return error instanceof HttpException && error.getStatus() < 500 ? 404 : 500;
}
