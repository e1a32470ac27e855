import type { LocalDate } from '#libs/calendar';
import { compareKeys } from '#libs/kernel';
import type { TravelTimeOrigin } from '#libs/region';
import type { MatchCriterion } from './match-criteria.js';

/** “Urteil über ein Kriterium”. */
export interface Verdict {
  readonly criterion: MatchCriterion;
  readonly isMet: boolean;
}

/** “Passung”: how one entry suits one person, criterion by criterion. The platform suggests; a person decides. */
export interface Match {
  readonly offeringId: string;
  readonly sectionNumber: number;
  /** Every criterion is met but perhaps the soft one. */
  readonly isFitting: boolean;
  /** 0 the dearest; null where nobody wished it. */
  readonly wishRank: number | null;
  /** The nearest of its sites; null where no way is known. */
  readonly siteId: string | null;
  /** To that site, one way. */
  readonly minutes: number | null;
  /** Where the minutes come from; `estimated` is the great-circle distance, no timetable. null where there are none. */
  readonly origin: TravelTimeOrigin | null;
  readonly startsOn: LocalDate;
  readonly freePlaces: number;
  /** One for each criterion, in their fixed order. */
  readonly verdicts: readonly Verdict[];
}

/** What the rank of a match depends on. */
export type RankedMatch = Pick<
  Match,
  'offeringId' | 'sectionNumber' | 'isFitting' | 'wishRank' | 'minutes' | 'startsOn'
>;

/**
 * “Reihenfolge der Vorschläge”: what fits first; then the dearer wish, the earlier start, the shorter way (IntV §7(3)). What follows
 * only makes the order total, so that the same entries always come in the same order.
 */
export function compareMatches(a: RankedMatch, b: RankedMatch): number {
  return (
    Number(b.isFitting) - Number(a.isFitting) ||
    nullLast(a.wishRank, b.wishRank) ||
    compareKeys(a.startsOn, b.startsOn) ||
    nullLast(a.minutes, b.minutes) ||
    compareKeys(a.offeringId, b.offeringId) ||
    a.sectionNumber - b.sectionNumber
  );
}

function nullLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
