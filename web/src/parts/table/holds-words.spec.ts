import { expect, it } from '@jest/globals';
import { holdsWords } from './holds-words.js';

it.each([
  ['', true],
  ['jobcenter', true],
  ['  post JOB ', true],
  ['Muehldorf', true],
  ['caritas', false],
  ['jobcenter caritas', false],
])('%j: %s', (typed, holds) => {
  expect(holdsWords(['Jobcenter Mühldorf', null, 'post@jobcenter.example'], typed)).toBe(holds);
});
