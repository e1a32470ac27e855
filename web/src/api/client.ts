import createClient from 'openapi-fetch';
import { connectionLost, toProblem } from './problem.js';
import type { paths } from './schema.d.ts';

/** The server, typed by its own description. Cookies go to the own server only. */
export const api = createClient<paths>({ credentials: 'same-origin' });

interface Answer<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a successful answer; everything else is thrown as an `ApiProblem`. */
export async function bodyOf<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const answer = await request.catch(() => {
    throw connectionLost();
  });
  if (!answer.response.ok) throw toProblem(answer.error, answer.response.status);
  return answer.data as Data;
}
