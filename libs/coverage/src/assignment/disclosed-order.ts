import { compareKeys } from '#libs/kernel';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { ACCESS_ROUTES, hasLawfulPriority } from '#libs/referral';
import { daypartSet } from '#libs/matching';
import type { DemandCell } from '../demand.js';

/**
 * “Reihenfolge der Berücksichtigung”, as it is disclosed: lawful priority first (IntV §7(4) S.4), then who waits longest, then
 * the key of the Gemeinde. What follows only makes the order total, so that the same people always give the same result
 * however the rows were read.
 */
export function inDisclosedOrder(demand: readonly DemandCell[]): DemandCell[] {
  return [...demand].sort(compareCells);
}

/** “Reihenfolge der Sprachniveaus”: as people climb them; before all of them those without an Einstufungstest. */
export function compareLevels(a: LanguageLevel | null, b: LanguageLevel | null): number {
  return rankOf(a) - rankOf(b);
}

function compareCells(a: DemandCell, b: DemandCell): number {
  return (
    Number(hasLawfulPriority(b.accessRoute)) - Number(hasLawfulPriority(a.accessRoute)) ||
    compareKeys(a.waitingSince, b.waitingSince) ||
    compareKeys(a.ags, b.ags) ||
    compareKeys(a.formatCode, b.formatCode) ||
    compareLevels(a.level, b.level) ||
    compareRest(a, b)
  );
}

function compareRest(a: DemandCell, b: DemandCell): number {
  return (
    ACCESS_ROUTES.indexOf(a.accessRoute) - ACCESS_ROUTES.indexOf(b.accessRoute) ||
    daypartSet(a.dayparts) - daypartSet(b.dayparts) ||
    a.childrenUnderThree - b.childrenUnderThree ||
    a.childrenFromThree - b.childrenFromThree ||
    a.people - b.people
  );
}

function rankOf(level: LanguageLevel | null): number {
  return level === null ? -1 : LANGUAGE_LEVELS.indexOf(level);
}
