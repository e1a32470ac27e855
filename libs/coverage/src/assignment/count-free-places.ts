import type { LanguageLevel } from '#libs/course-catalogue';
import { isCounting, type SupplyIndex } from './supply-index.js';

/**
 * “Freie Plätze, die heute zählen” among some entries, for a level (null: for all). Of several sections of one offering the
 * best one counts, as in the assignment.
 */
export function countFreePlaces(
  supply: SupplyIndex,
  entries: Iterable<number>,
  level: LanguageLevel | null,
): number {
  const best = new Map<number, number>();
  for (const index of entries) {
    const indexed = supply.entries[index];
    if (indexed === undefined || !isCounting(indexed)) continue;
    const { entry, offering } = indexed;
    if (level !== null && entry.level !== level) continue;
    best.set(offering, Math.max(best.get(offering) ?? 0, entry.freePlaces));
  }
  return [...best.values()].reduce((sum, places) => sum + places, 0);
}
