import { describe, expect, it } from '@jest/globals';
import { isNewEnough } from '../../scripts/lib/node-version.mjs';

describe('isNewEnough', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['100.0.0', true],
    ['20.18.9', false],
    ['18.20.8', false],
    ['9.99.0', false],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});
