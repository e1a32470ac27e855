import { describe, expect, it } from '@jest/globals';
import { isTooDeep } from './refuse-deep-bodies.js';

const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => wrap(inner), 1);

describe('A body of a request', () => {
  it.each([
    ['no body', undefined, false],
    ['null', null, false],
    ['a form', { sections: [{ number: 1, days: ['monday'] }] }, false],
    ['as many levels as may be', nested(32, (a) => ({ a })), false],
    ['one more', nested(33, (a) => ({ a })), true],
    ['lists in lists', nested(33, (a) => [a]), true],
    ['levels without end', nested(100_000, (a) => ({ a })), true],
    ['a wide list', Array.from({ length: 10_000 }, () => [1]), false],
    ['a file', Buffer.alloc(1000), false],
  ])('is too deep or not: %s', (_, body, expected) => {
    expect(isTooDeep(body)).toBe(expected);
  });
});
