import { expect, test } from '@jest/globals';
import { ApiProblem } from '../../api/problem.js';
import { inOrder } from './error-order.js';

const field = (name: string) => ({ field: name, code: 'wrong', message: name });

test('a summary names the fields in the order of the form, unknown ones last', () => {
  const fields = ['unknown', 'wishes.0.formatCode', 'ags', 'accessRoute'].map(field);
  const problem = new ApiProblem({ status: 422, code: 'invalid-fields', detail: 'Bitte prüfen', fields });
  const sorted = inOrder(problem, ['accessRoute', 'ags', 'wishes']) as ApiProblem;
  expect(sorted.fields.map((one) => one.field)).toEqual([
    'accessRoute',
    'ags',
    'wishes.0.formatCode',
    'unknown',
  ]);
  expect([sorted.status, sorted.code, sorted.message]).toEqual([422, 'invalid-fields', 'Bitte prüfen']);
});

test('what is no answer of the server stays as it is', () => {
  const error = new Error('something');
  expect(inOrder(error, ['ags'])).toBe(error);
  expect(inOrder(null, ['ags'])).toBeNull();
});
