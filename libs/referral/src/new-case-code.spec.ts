import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newCaseCode } from './index.js';

describe('newCaseCode', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], 'CDFGHJKM'],
    [[22, 23, 24, 25, 26, 27, 28, 29], 'CDFGHJKM'],
    [[242, 255, 21, 21, 21, 21, 21, 21, 21, 21], '99999999'],
  ])('makes of %j: %s', (bytes, code) => {
    expect(newCaseCode(bytes)).toBe(code);
  });

  it('never contains characters that are taken for one another', () => {
    const bytes = fc.uint8Array({ minLength: 64, maxLength: 64, max: 241 });
    fc.assert(fc.property(bytes, (random) => expect(newCaseCode(random)).toMatch(/^[^01258ABEILOSUZ]{8}$/)));
  });

  it('makes each character equally likely', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const [first = ''] = newCaseCode([byte, ...Array.from({ length: 8 }, () => 0)]);
      if (byte < 242) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect(new Set(counts.values())).toEqual(new Set([11]));
    expect(counts.size).toBe(22);
  });

  it('does not guess when the bytes run out', () => {
    expect(() => newCaseCode([1, 2, 3, 4, 5, 6, 7, 250])).toThrow(RangeError);
  });
});
