import 'reflect-metadata';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Logger, NotFoundException, type ArgumentsHost } from '@nestjs/common';
import { TooManyTries } from '../auth/sign-in-limit.js';
import { Refused } from '../refusal/refused.js';
import { ProblemFilter } from './problem.filter.js';

const FORBIDDEN = new Refused('forbidden', { code: 'not-permitted' }, 'Das Konto von Erika darf das nicht.');

/** What the filter answers and what it writes into the log. */
function caught(error: unknown) {
  const logged: unknown[] = [];
  for (const level of ['warn', 'error'] as const)
    jest
      .spyOn(Logger.prototype, level)
      .mockImplementation((...words: unknown[]) => void logged.push([level, ...words]));
  const answer = { status: 0, headers: {} as Record<string, string>, body: '' };
  const reply = {
    status: (status: number) => Object.assign(reply, { seen: (answer.status = status) }),
    header: (name: string, value: string) => {
      answer.headers[name] = value;
      return reply;
    },
    send: (body: string) => (answer.body = body),
  };
  const http = { getRequest: () => ({ id: 'request-1' }), getResponse: () => reply };
  new ProblemFilter().catch(error, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return { ...answer, logged };
}

describe('Whoever is turned away', () => {
  afterEach(() => void jest.restoreAllMocks());

  it.each([
    [FORBIDDEN, 403, 'not-permitted'],
    [new TooManyTries(60), 429, 'too-many-tries'],
  ])('stands in the log with the reason, and not with who it was', (error, status, code) => {
    const { logged, ...answer } = caught(error);
    expect(answer.status).toBe(status);
    expect(logged).toEqual([['warn', { code, status }, 'turned away']]);
    expect(JSON.stringify(logged)).not.toContain('Erika');
  });

  it('does not, where an address was merely wrong', () => {
    expect(caught(new NotFoundException()).logged).toEqual([]);
  });

  it('is told nothing of an error that nobody expected, which the log has whole', () => {
    const error = new Error('SELECT secret FROM account');
    const { logged, body, status } = caught(error);
    expect([status, JSON.parse(body)]).toEqual([500, expect.objectContaining({ code: 'internal-error' })]);
    expect(body).not.toContain('SELECT');
    expect(logged).toEqual([['error', { err: error, request: 'request-1' }, 'unexpected error']]);
  });
});
