import { describe, expect, test } from '@jest/globals';
import { stopWords } from './stop.js';

describe('a stop in words', () => {
  test.each([
    [
      { name: 'Bahnhof', metres: 300, vehicles: ['rail' as const, 'bus' as const] },
      'nächste Haltestelle Bahnhof, ca. 300\u00a0m Luftlinie (Bahn, Bus)',
    ],
    [{ name: 'Markt', metres: 1250, vehicles: [] }, 'nächste Haltestelle Markt, ca. 1.250\u00a0m Luftlinie'],
    [null, ''],
  ])('%j', (stop, words) => {
    expect(stopWords(stop)).toBe(words);
  });
});
