import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { discloseCoverage, placeDemand, type DisclosedCoverage } from '#libs/coverage';
import { aDemandCell, agsOf, aSnapshot, aMunicipality } from '../../../test/support/a-coverage-snapshot.js';
import { publishedDemand } from './index.js';

const THRESHOLD = 3;
const MUNICIPALITIES = [1, 2, 3, 4, 5, 6].map((number) => aMunicipality(number));
const POPULATIONS = new Map(MUNICIPALITIES.map(({ ags, population }) => [ags, population]));

/** What everybody sees of so many people in each Gemeinde. */
function disclosed(people: readonly number[]): DisclosedCoverage {
  const demand = people.flatMap((count, index) =>
    count === 0 ? [] : [aDemandCell({ ags: agsOf(index + 1), people: count })],
  );
  const snapshot = aSnapshot({ municipalities: MUNICIPALITIES, demand });
  const question = { formatCode: 'general', smallCellThreshold: THRESHOLD };
  return discloseCoverage(snapshot, placeDemand(snapshot), question);
}
const published = (people: readonly number[]): number[] => [
  ...publishedDemand(disclosed(people), POPULATIONS, THRESHOLD),
];
const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });

describe('publishedDemand', () => {
  it('is the demand where nothing is hidden', () => {
    expect(published([5, 6, 7, 8, 9, 0])).toEqual([5, 6, 7, 8, 9, 0]);
  });

  it('shares what is left of a total among the hidden by population', () => {
    const found = published([2, 1, 9, 9, 9, 9]);
    const hidden = disclosed([2, 1, 9, 9, 9, 9]).municipalities.map(({ demand }) => demand === null);
    expect(hidden.slice(0, 2)).toEqual([true, true]);
    const whole = found.reduce((sum, people) => sum + people, 0);
    expect(whole).toBeCloseTo(39, 9);
    expect((found[1] ?? 0) / (found[0] ?? 0)).toBeCloseTo(2, 9);
  });

  it('supposes half the threshold where no total is shown', () => {
    expect(published([1, 0, 0, 0, 0, 0])).toEqual([1.5, 0, 0, 0, 0, 0]);
  });

  it('is what is shown wherever something is, never below zero, and adds up to a total that is shown', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const shown = disclosed(people);
        const found = published(people);
        for (const [index, { demand }] of shown.municipalities.entries()) {
          if (demand !== null) expect(found[index]).toBe(demand);
          expect(found[index]).toBeGreaterThanOrEqual(0);
        }
        const whole = found.reduce((sum, one) => sum + one, 0);
        if (shown.total.demand !== null) expect(whole).toBeCloseTo(shown.total.demand, 9);
      }),
    );
  });

  it('tells nothing of hidden counts: what looks alike gives the same', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (people, from, to) => {
        const moved = people.map((count, index) => count + Number(index === to) - Number(index === from));
        if (moved.some((count) => count < 0)) return;
        const [one, other] = [disclosed(people), disclosed(moved)];
        const look = ({ municipalities, associations, total }: DisclosedCoverage): string =>
          JSON.stringify([municipalities, associations, total].flat().map(({ demand }) => demand));
        if (look(one) === look(other)) expect(published(moved)).toEqual(published(people));
      }),
      { numRuns: 300 },
    );
  });
});
