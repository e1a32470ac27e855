import type { Catchments } from './catchments.js';

/** “Zahlen und Zugänglichkeit” of one question: scores and people by Gemeinde, places by site. */
export interface ScoredArea {
  readonly scores: Float64Array;
  readonly demand: Float64Array;
  readonly supply: Float64Array;
}

/** What is shown of it: places for 100 people with one decimal. */
export interface AreaRatings {
  /** null where places are in reach but nobody asks for them: there is nothing to share. 0 where no place is in reach. */
  readonly municipalities: readonly (number | null)[];
  /** “Zugänglichkeit mehrerer Gemeinden”: the mean over their people, or over the Gemeinden where nobody asks. */
  readonly together: (members: readonly number[]) => number | null;
}

/** “Zugänglichkeit zeigen”: scores in places for 100 people, Gemeinde by Gemeinde and together. */
export function rateAreas(catchments: Catchments, { scores, demand, supply }: ScoredArea): AreaRatings {
  const isServed = servedMunicipalities(catchments, supply);
  const isShown = (index: number): boolean => (scores[index] ?? 0) > 0 || isServed[index] !== 1;
  return {
    municipalities: Array.from(scores, (score, index) => (isShown(index) ? perHundred(score) : null)),
    together(members) {
      const shown = members.filter(isShown);
      if (shown.length === 0) return null;
      const people = shown.reduce((sum, index) => sum + (demand[index] ?? 0), 0);
      const weigh = (index: number): number =>
        people === 0 ? 1 / shown.length : (demand[index] ?? 0) / people;
      return perHundred(shown.reduce((sum, index) => sum + (scores[index] ?? 0) * weigh(index), 0));
    },
  };
}

/** 1 for each Gemeinde with a place in its reach. */
function servedMunicipalities(catchments: Catchments, supply: Float64Array): Uint8Array {
  const { start, pairs, order, limits, municipalityCount } = catchments;
  const isServed = new Uint8Array(municipalityCount);
  for (const [site, places] of supply.entries()) {
    if (places <= 0) continue;
    for (const pair of pairs.subarray(start[site] ?? 0, start[site + 1] ?? 0)) {
      isServed[order[Math.floor(pair / limits.length)] ?? 0] = 1;
    }
  }
  return isServed;
}

function perHundred(score: number): number {
  return Math.round(score * 1000) / 10;
}
