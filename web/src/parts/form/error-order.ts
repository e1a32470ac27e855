import { ApiProblem } from '../../api/problem.js';

/** The same problem with its fields in the order of the form, so that the summary can be read along with it; unknown ones last. */
export function inOrder(error: Error | null, fields: readonly string[]): Error | null {
  if (!(error instanceof ApiProblem)) return error;
  const rank = (field: string): number => {
    const index = fields.indexOf(field.split('.')[0] ?? field);
    return index === -1 ? fields.length : index;
  };
  const { status, code, message } = error;
  const sorted = error.fields.toSorted((a, b) => rank(a.field) - rank(b.field));
  return new ApiProblem({ status, code, detail: message, fields: sorted });
}
