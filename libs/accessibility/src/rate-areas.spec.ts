import { describe, expect, it } from '@jest/globals';
import { gatherCatchments, LUO_QI_ZONES, rateAreas, scoreAccessibility, zonesWithin } from './index.js';

/** Two Gemeinden near the one site and one far off; nobody reaches the other site but the third. */
const CATCHMENTS = gatherCatchments(
  { municipalities: 3, sites: 2 },
  {
    municipality: Int32Array.of(0, 1, 2),
    site: Int32Array.of(0, 0, 1),
    length: Float64Array.of(5, 15, 5),
  },
  LUO_QI_ZONES.limits,
);

function rated(demand: readonly number[], supply: readonly number[]) {
  const figures = { demand: Float64Array.from(demand), supply: Float64Array.from(supply) };
  const method = { kind: 'e2sfca', weights: LUO_QI_ZONES.weights } as const;
  const [scores = new Float64Array()] = scoreAccessibility(CATCHMENTS, method, [figures]);
  return rateAreas(CATCHMENTS, { ...figures, scores });
}

describe('rateAreas', () => {
  it.each<[string, number[], number[], (number | null)[]]>([
    ['places shared by nearness', [10, 10, 0], [10, 0], [59.5, 40.5, 0]],
    ['no place in reach is 0', [10, 10, 10], [10, 0], [59.5, 40.5, 0]],
    ['places that nobody asks for are not told', [10, 10, 0], [10, 5], [59.5, 40.5, null]],
    ['nobody asks anywhere', [0, 0, 0], [10, 0], [null, null, 0]],
    ['nobody asks here, but next door', [10, 0, 0], [5, 0], [50, 34, 0]],
  ])('%s', (_, demand, supply, expected) => {
    expect(rated(demand, supply).municipalities).toEqual(expected);
  });

  it('rates several together by their people, or alike where nobody asks', () => {
    expect(rated([30, 10, 0], [10, 0]).together([0, 1])).toBe(25);
    expect(rated([30, 10, 0], [10, 0]).together([0])).toBe(27.2);
    expect(rated([10, 0, 0], [5, 0]).together([1, 2])).toBe(17);
    expect(rated([0, 0, 0], [5, 0]).together([0, 1])).toBeNull();
    expect(rated([0, 0, 0], [5, 0]).together([])).toBeNull();
  });
});

describe('zonesWithin', () => {
  it.each([
    [60, [10, 20, 30], [1, 0.68, 0.22]],
    [25, [10, 20, 25], [1, 0.68, 0.22]],
    [20, [10, 20], [1, 0.68]],
    [5, [5], [1]],
  ])('ends at %i minutes', (reach, limits, weights) => {
    expect(zonesWithin(LUO_QI_ZONES, reach)).toEqual({ limits, weights });
  });
});
