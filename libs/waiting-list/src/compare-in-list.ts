import { compareKeys } from '#libs/kernel';
import { hasLawfulPriority } from '#libs/referral';
import type { ListedCase } from './listed-case.js';

/** What decides the place in the list, and nothing else does. */
export type OrderedCase = Pick<ListedCase, 'code' | 'accessRoute' | 'waitingSince' | 'entitledUntil'>;

/** How the list is ordered at one course. */
export interface ListOrder {
  /** The course may still give places by lawful priority; see {@link priorityPlaces}. */
  readonly isPriorityOpen: boolean;
}

/**
 * “Reihenfolge der gemeinsamen Warteliste”, as it is disclosed: (1) lawful priority (IntV §7(4) S.4), while the course's share for it is
 * not used up; (2) who waits longest; (3) whose entitlement ends first, no end last; (4) the code of the case. Codes are unique, so the
 * order is total: there are no ties, and nobody has to choose.
 */
export function compareInList(a: OrderedCase, b: OrderedCase, { isPriorityOpen }: ListOrder): number {
  if (isPriorityOpen) {
    const byPriority = Number(hasLawfulPriority(b.accessRoute)) - Number(hasLawfulPriority(a.accessRoute));
    if (byPriority !== 0) return byPriority;
  }
  return (
    compareKeys(a.waitingSince, b.waitingSince) ||
    compareEnds(a.entitledUntil, b.entitledUntil) ||
    compareKeys(a.code, b.code)
  );
}

/**
 * “Plätze für gesetzlichen Vorrang” of a course: the share that the county sets, in whole places, rounded down (IntV §7(4) S.4). Priority
 * is open while fewer offers by priority are live or registered.
 */
export function priorityPlaces(maximumSize: number, sharePercent: number): number {
  return Math.floor((maximumSize * sharePercent) / 100);
}

function compareEnds(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareKeys(a, b);
}
