import { daysBetween, isWithin, type Period } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';
import type { CourseFormat } from './course-format.js';
import type { CourseType } from './course-type.js';
import type { Offering } from './offering.js';

/** Planned units may stay this far below those of the Kursart (people skip sections) … */
const LEAST_SHARE = 0.75;
/** … or exceed them so far (holidays, repeated sections) before anybody is asked. Own rule. */
const GREATEST_SHARE = 1.6;

/** What an offering is compared with: its Kursart, its Kurstyp, the approvals of its sites (IntV §18(2)). */
export interface OfferingComparison {
  readonly courseType: CourseType;
  readonly format: CourseFormat;
  readonly approvals: readonly (Period & { readonly siteId: string; readonly courseTypeCode: string })[];
}

type Compared = Omit<Offering, 'id'>;

/**
 * “Was an einem Kursangebot auffällt”: plausible faults that a provider may have reasons for. The planned weeks do not fit the units
 * of the Kursart at the weekly pace (UE); a format with Kinderbeaufsichtigung has none; no site is approved for the Kursart on the
 * day of the start, so that the offering counts for nobody yet.
 */
export function findOfferingDoubts(offering: Compared, comparison: OfferingComparison): readonly Refusal[] {
  return [
    ...paceDoubts(offering, comparison.courseType),
    ...(comparison.format.childcare && offering.childcare === null
      ? [{ code: 'childcare-missing', field: 'childcare' }]
      : []),
    ...(isApproved(offering, comparison.approvals)
      ? []
      : [{ code: 'no-approval-at-site', field: 'siteIds', facts: { title: comparison.courseType.title } }]),
  ];
}

function paceDoubts(offering: Compared, courseType: CourseType): Refusal[] {
  if (offering.endsOn === null) return [];
  const units = unitsFromFirstSection(offering, courseType);
  const planned = ((daysBetween(offering.startsOn, offering.endsOn) + 1) / 7) * offering.weeklyUnits;
  if (planned >= units * LEAST_SHARE && planned <= units * GREATEST_SHARE) return [];
  return [
    { code: 'weeks-do-not-fit-units', field: 'endsOn', facts: { units, planned: Math.round(planned) } },
  ];
}

/** A course may begin with a later section, for people who already know something: then the earlier ones are not taught. */
function unitsFromFirstSection({ sections }: Compared, courseType: CourseType): number {
  const units = courseType.languageUnits + courseType.orientationUnits;
  const skipped = (sections[0]?.number ?? 1) - 1;
  return Math.round((units * (courseType.sectionCount - skipped)) / courseType.sectionCount);
}

function isApproved(offering: Compared, approvals: OfferingComparison['approvals']): boolean {
  return approvals.some(
    (approval) =>
      offering.siteIds.includes(approval.siteId) &&
      approval.courseTypeCode === offering.courseTypeCode &&
      isWithin(approval, offering.startsOn),
  );
}
