import { memoryUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ZIP_BOMBS } from '../../../test/support/zip-bombs.js';
import { fileTypeOf } from './file-type.js';

const MEGABYTE = 1024 * 1024;

describe('A zip bomb that is handed in as a document', () => {
  it.each(ZIP_BOMBS)('is not unpacked and is none of the types that are taken: %s', (_, file) => {
    const before = memoryUsage().arrayBuffers;
    expect(fileTypeOf(file)).toBeNull();
    expect(memoryUsage().arrayBuffers - before).toBeLessThan(MEGABYTE);
  });

  it('is judged without an error, whatever of it is changed', () => {
    const [, sample = Buffer.alloc(0)] = ZIP_BOMBS[0] ?? [];
    const bites = fc.array(fc.record({ fromEnd: fc.integer({ min: 1, max: 250 }), byte: fc.nat(255) }));
    fc.assert(
      fc.property(bites, (bitten) => {
        const copy = Buffer.from(sample);
        for (const { fromEnd, byte } of bitten) copy[copy.length - fromEnd] = byte;
        expect(() => fileTypeOf(copy)).not.toThrow();
      }),
    );
  });
});
