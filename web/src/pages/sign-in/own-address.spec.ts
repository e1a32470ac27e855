import { describe, expect, test } from '@jest/globals';
import { ownAddress } from './own-address.js';

describe('where the sign-in leads', () => {
  test.each([
    ['/luecken/42?stand=offen', '/luecken/42?stand=offen'],
    ['/', '/'],
    [null, '/'],
    ['', '/'],
    ['https://example.org/', '/'],
    ['//example.org/', '/'],
    ['/\\example.org', '/'],
    ['javascript:alert(1)', '/'],
    ['/anmelden?zurueck=/luecken', '/'],
  ])('%j leads to %s', (wish, expected) => {
    expect(ownAddress(wish)).toBe(expected);
  });
});
