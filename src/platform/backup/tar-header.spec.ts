import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paddingAfter, readTarHeader, TAR_BLOCK_BYTES, writeTarHeader } from './tar-header.js';

describe('tar headers', () => {
  it('read what was written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9/._-]{1,100}$/),
        fc.integer({ min: 0, max: 8 ** 11 - 1 }),
        (name, size) => {
          expect(readTarHeader(writeTarHeader({ name, size }))).toEqual({ name, size });
        },
      ),
    );
  });

  it('tell the end of an archive, and a damaged block', () => {
    expect(readTarHeader(Buffer.alloc(TAR_BLOCK_BYTES))).toBeNull();
    const damaged = writeTarHeader({ name: 'manifest.json', size: 17 });
    damaged[3] = 1;
    expect(() => readTarHeader(damaged)).toThrow('no header');
    expect(() => readTarHeader(Buffer.from('PK'))).toThrow('no header');
  });

  it.each([
    ['a name of 101 letters', 'a'.repeat(101), 1],
    ['a file of eight gibibytes', 'a', 8 ** 11],
  ])('refuse %s, which nobody could read again', (_what, name, size) => {
    expect(() => writeTarHeader({ name, size })).toThrow('does not fit');
  });

  it.each([
    [0, 0],
    [1, 511],
    [512, 0],
    [513, 511],
  ])('fill %i bytes with %i', (size, padding) => {
    expect(paddingAfter(size)).toBe(padding);
  });
});
