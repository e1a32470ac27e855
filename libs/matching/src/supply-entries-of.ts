import { isWithin, type LocalDate, type Period } from '#libs/calendar';
import {
  freeChildPlaces,
  isBookable,
  placesFrom,
  type Offering,
  type OfferingState,
  type Section,
} from '#libs/course-catalogue';
import type { SupplyEntry } from './supply.js';

/** “Zulassung” of a site for a Kursart (IntV §18). */
export interface SiteApproval extends Period {
  readonly siteId: string;
  readonly courseTypeCode: string;
}

/** What an offering is looked at with. */
export interface SupplySource {
  readonly offering: Offering;
  /** The state on the day, which may be another than the one that was stored: a start comes nearer by itself. */
  readonly stateToday: OfferingState;
  readonly approvals: readonly SiteApproval[];
  readonly today: LocalDate;
}

/**
 * “Einstiege eines Kursangebots”: one for each Kursabschnitt that has not begun (today's start is still one). Of a Verbundkurs
 * only the approved sites count; where none is approved on the day of the entry, all are named and the entry says so.
 *
 * None where nobody can register on the day: a course that is only planned is a hope, no supply. It closes no gap, is suggested to
 * nobody, and stands in the list of courses with its start.
 */
export function supplyEntriesOf({ offering, stateToday, approvals, today }: SupplySource): SupplyEntry[] {
  if (!isBookable(stateToday)) return [];
  return offering.sections
    .filter((section) => section.startsOn >= today)
    .map((section) => {
      const approved = offering.siteIds.filter((siteId) => isApproved(siteId, offering, section, approvals));
      const hasNone = approved.length === 0;
      return {
        offeringId: offering.id,
        sectionNumber: section.number,
        providerId: offering.providerId,
        siteIds: hasNone ? offering.siteIds : approved,
        formatCode: offering.formatCode,
        level: section.level,
        startsOn: section.startsOn,
        freePlaces: placesFrom(offering, section.number),
        dayparts: offering.dayparts,
        childcareFree: freeChildPlaces(offering),
        childcareMinimumAgeYears: offering.childcare?.minimumAgeYears ?? 0,
        isAtRisk: stateToday === 'at-risk',
        isApproved: !hasNone,
        confirmedOn: offering.confirmedOn,
      };
    });
}

function isApproved(
  siteId: string,
  offering: Offering,
  section: Section,
  approvals: readonly SiteApproval[],
): boolean {
  return approvals.some(
    (approval) =>
      approval.siteId === siteId &&
      approval.courseTypeCode === offering.courseTypeCode &&
      isWithin(approval, section.startsOn),
  );
}
