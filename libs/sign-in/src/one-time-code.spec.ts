import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeCodeStep, readGivenCode } from './one-time-code.js';

describe('a code of the second step', () => {
  it.each([
    ['123456', { kind: 'one-time', digits: '123456' }],
    [' 123 456 ', { kind: 'one-time', digits: '123456' }],
    ['abcd-EFGH-2345-mnpq', { kind: 'recovery', letters: 'abcdefgh2345mnpq' }],
    ['12345', null],
    ['1234567', null],
    ['', null],
    ['abcd-efgh-2345', null],
    ['１２３４５６', null],
  ])('%j is read', (typed, expected) => {
    expect(readGivenCode(typed)).toEqual(expected);
  });

  it.each([
    [null, 5, 'wrong-code'],
    [5, null, undefined],
    [5, 4, undefined],
    [5, 5, 'code-used'],
    [5, 6, 'code-used'],
  ])('of step %j after step %j: %s', (step, last, code) => {
    expect(judgeCodeStep(step, last)?.code).toBe(code);
  });

  it('is accepted once, in whatever order codes come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (steps) => {
        let last: number | null = null;
        const accepted: number[] = [];
        for (const step of steps) {
          if (judgeCodeStep(step, last) !== null) continue;
          accepted.push(step);
          last = step;
        }
        expect(new Set(accepted).size).toBe(accepted.length);
      }),
    );
  });
});
