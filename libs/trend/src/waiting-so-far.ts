import { isPartOpen } from './is-part-open.js';
import type { TrendScope } from './trend-count.js';
import { medianDays, peopleIn, type WaitedDays } from './waiting-time.js';

/** “Wer noch wartet”: people of one Kurstyp and one Verbandsgemeinde who have waited so many days. */
export interface StillWaiting extends WaitedDays {
  readonly formatCode: string;
  readonly areaKey: string;
}

/** “Mittlere Wartezeit derer, die noch warten”. */
export interface WaitingSoFar {
  /** Days; null where nobody waits, or where it is hidden. */
  readonly medianDays: number | null;
  readonly isHidden: boolean;
}

/**
 * “Bisherige Wartezeit (Median)”: of those who still wait, on one day. Fewer people than the threshold are hidden; of one Kurstyp or one
 * Verbandsgemeinde so much besides that no small number follows from the sum of all.
 */
export function waitingSoFar(
  people: readonly StillWaiting[],
  scope: TrendScope,
  threshold: number,
): WaitingSoFar {
  const partOf = (one: StillWaiting): string => {
    if (scope.kind === 'district') return '';
    return scope.kind === 'format' ? one.formatCode : one.areaKey;
  };
  const key = scope.kind === 'district' ? '' : scope.key;
  const parts = [...new Set([key, ...people.map(partOf)])].map((part) => ({
    part,
    count: peopleIn(people.filter((one) => partOf(one) === part)),
  }));
  const own = people.filter((one) => partOf(one) === key);
  const isHidden = peopleIn(own) > 0 && !isPartOpen(parts, key, threshold);
  return { medianDays: isHidden ? null : medianDays(own), isHidden };
}
