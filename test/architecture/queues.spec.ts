import { describe, expect, it } from '@jest/globals';
import { QUEUES } from '../../src/schedule.js';
import { filesBelow } from './source-files.js';

const named = filesBelow('src', (path) => path.endsWith('.ts')).flatMap(({ text }) =>
  [...text.matchAll(/export const [A-Z_]+_QUEUE = '([^']+)'/g)].map(([, name = '']) => name),
);

describe('Queues', () => {
  it('all stand on the page of `src/schedule.ts`, so that administrators see them', () => {
    expect(QUEUES.map(({ queue }) => queue).toSorted((a, b) => a.localeCompare(b))).toEqual(
      named.toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('say in German what they are for', () => {
    for (const { purpose } of QUEUES) expect(purpose).toMatch(/^[A-ZÄÖÜ].{10,}/);
  });
});
