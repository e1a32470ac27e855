import { errorTexts } from '../texts/errors.js';
import type { FieldProblem, Problem } from './types.js';

/** What the server (or the way to it) answered instead of the thing asked for; carries a German sentence for people. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldProblem[];

  constructor(problem: Pick<Problem, 'status' | 'code' | 'detail'> & { fields?: readonly FieldProblem[] }) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
    this.fields = problem.fields ?? [];
  }
}

/** Nothing came back: no network, or no server. Status 0. */
export function connectionLost(): ApiProblem {
  return new ApiProblem({ status: 0, code: 'connection-lost', detail: errorTexts.connectionLost });
}

/** Reads an error body; a proxy on the way may have sent anything. */
export function toProblem(body: unknown, status: number): ApiProblem {
  if (isProblem(body)) return new ApiProblem({ ...body, status });
  return new ApiProblem({ status, code: 'unreadable-answer', detail: errorTexts.unexpected });
}

function isProblem(body: unknown): body is Problem {
  const candidate = body as Partial<Problem> | null;
  return typeof candidate?.code === 'string' && typeof candidate.detail === 'string';
}
