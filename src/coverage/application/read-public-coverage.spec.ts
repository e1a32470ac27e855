import { expect, it } from '@jest/globals';
import { placeDemand } from '#libs/coverage';
import { aDemandCell, agsOf, aSnapshot, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { ReadPublicCoverage } from './read-public-coverage.js';

const threshold = (key: string, value: number) => ({ key, value, from: TODAY, until: null, source: '' });

it('hides from the public what members may still see, and the one by which it could be found', async () => {
  const people = (municipality: number, count: number) =>
    aDemandCell({ ags: agsOf(municipality), people: count, level: 'A1' });
  const snapshot = aSnapshot({ demand: [people(1, 4), people(2, 8), people(3, 9)] });
  const rows = [threshold('small-cell.member-threshold', 3), threshold('small-cell.public-threshold', 5)];
  const coverage = new ReadPublicCoverage(
    { of: () => Promise.resolve({ snapshot, placement: placeDemand(snapshot) }) } as never,
    { all: () => Promise.resolve(rows) } as never,
    { today: () => TODAY } as never,
  );
  const found = (await coverage.execute()).find(({ formatCode }) => formatCode === 'general');
  expect(found?.municipalities.map(({ demand }) => demand)).toEqual([null, null, 9, 0]);
});
