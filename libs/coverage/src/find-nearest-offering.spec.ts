import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys } from '#libs/kernel';
import { anySnapshot, shuffled } from '../../../test/support/any-coverage-snapshot.js';
import { indexSupply } from './assignment/supply-index.js';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import { findNearestOffering } from './find-nearest-offering.js';

/** As it reads in the definition: the way to every site of the format, whatever the reach. */
function plainly({ reachability, supply }: CoverageSnapshot, ags: string, formatCode: string) {
  const ways = supply
    .filter((entry) => entry.formatCode === formatCode)
    .flatMap(({ offeringId, siteIds }) => siteIds.map((siteId) => ({ offeringId, siteId })))
    .flatMap((found) => {
      const way = reachability.between(ags as Parameters<typeof reachability.between>[0], found.siteId);
      return way === null ? [] : [{ ...found, minutes: way.minutes, origin: way.origin }];
    });
  const [nearest] = ways.toSorted(
    (a, b) =>
      a.minutes - b.minutes || compareKeys(a.siteId, b.siteId) || compareKeys(a.offeringId, b.offeringId),
  );
  return nearest === undefined ? null : { ...nearest, isEstimated: nearest.origin === 'estimated' };
}

describe('findNearestOffering', () => {
  it('names what looking at every site of the format names, in whatever order they come', () => {
    const anyOrder = anySnapshot({ cells: 1, entries: 8 }).chain((snapshot) => shuffled(snapshot));
    fc.assert(
      fc.property(anyOrder, (snapshot) => {
        const supply = indexSupply(snapshot);
        for (const { ags } of snapshot.municipalities)
          for (const formatCode of ['general', 'women', 'unknown'])
            expect(findNearestOffering(snapshot, supply, ags, formatCode)).toEqual(
              plainly(snapshot, ags, formatCode),
            );
      }),
    );
  });
});
