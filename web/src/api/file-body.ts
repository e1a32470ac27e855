import { ApiProblem } from './problem.js';

/** A file as the body of a request, as it is. */
export function fileBody(file: File) {
  return {
    headers: { 'content-type': 'application/octet-stream' },
    body: file as unknown as string,
    bodySerializer: (body: unknown) => body as BodyInit,
  } as const;
}

/** What is said where no file was chosen, in the words that the server would use. */
export function noFile(message: string): ApiProblem {
  const problem = { field: 'file', code: 'no-file', message };
  return new ApiProblem({ status: 422, code: 'no-file', detail: message, fields: [problem] });
}
