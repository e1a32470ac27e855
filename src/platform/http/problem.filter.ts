import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotSignedIn } from '../auth/access.guard.js';
import { TooManyTries } from '../auth/sign-in-limit.js';
import { Refused, type RefusalKind } from '../refusal/refused.js';
import { plainAnswer } from './plain-problem.js';
import type { Problem } from './problem.js';
import { InvalidFields } from './validation.js';

const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
};

/** Whoever is turned away again and again may be trying something: the log says that it happened, never who or what. */
const BARRED: ReadonlySet<number> = new Set([403, 429]);

type Answer = Omit<Problem, 'type' | 'request'>;

/** Translates everything that is thrown into problem+json, once for the whole house. What is unexpected stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer = this.answer(error);
    if (answer.status >= 500) this.logger.error({ err: error, request: request.id }, 'unexpected error');
    if (BARRED.has(answer.status))
      this.logger.warn({ code: answer.code, status: answer.status }, 'turned away');
    if (error instanceof TooManyTries) void reply.header('retry-after', String(error.retryAfterSeconds));
    const problem: Problem = { type: 'about:blank', ...answer, request: request.id };
    void reply
      .status(answer.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }

  private answer(error: unknown): Answer {
    if (error instanceof TooManyTries)
      return { status: 429, code: error.refusal.code, detail: error.sentence };
    if (error instanceof Refused) return refusedAnswer(error);
    if (error instanceof NotSignedIn)
      return { status: 401, code: 'not-signed-in', detail: 'Bitte melden Sie sich an.' };
    if (error instanceof InvalidFields) {
      return {
        status: 422,
        code: 'invalid-fields',
        detail: 'Bitte prüfen Sie die markierten Angaben.',
        fields: [...error.fields],
      };
    }
    return plainAnswer(statusOf(error));
  }
}

function refusedAnswer(refused: Refused): Answer {
  const { code, field } = refused.refusal;
  const single = field === undefined ? [] : [{ field, code, message: refused.sentence }];
  const fields = refused.wrongFields.length > 0 ? [...refused.wrongFields] : single;
  return {
    status: STATUS[refused.kind],
    code,
    detail: refused.sentence,
    ...(fields.length === 0 ? {} : { fields }),
  };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
