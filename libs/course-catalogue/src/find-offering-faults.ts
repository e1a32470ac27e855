import { isWithin } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';
import type { CourseType } from './course-type.js';
import type { Offering } from './offering.js';
import { heldPlaces } from './free-places.js';
import { isCalledOff } from './offering-states.js';

/** What an offering is judged by: its Kursart, the statutory maximum (IntV §14(2)), the reason given. */
export interface OfferingRules {
  readonly courseType: CourseType;
  readonly maximumSize: number;
  readonly reasonCode: string | null;
}

type Judged = Omit<Offering, 'id'>;

/**
 * “Was an einem Kursangebot nicht stimmt”: every fault that forbids it, each with the field it belongs to. Empty where it may be
 * posted. The Kursart is judged on the day of the start: struck types stay readable but may not begin (IntV §22(4)).
 */
export function findOfferingFaults(offering: Judged, rules: OfferingRules): readonly Refusal[] {
  return [
    ...typeFaults(offering, rules.courseType),
    ...sizeFaults(offering, rules),
    ...sectionFaults(offering, rules.courseType),
    ...childcareFaults(offering),
    ...dateFaults(offering),
    ...(isCalledOff(offering.state) && rules.reasonCode === null
      ? [fault('reason-missing', 'reasonCode')]
      : []),
  ];
}

function fault(code: string, field: string, facts?: Readonly<Record<string, string | number>>): Refusal {
  return { code, field, ...(facts === undefined ? {} : { facts }) };
}

function typeFaults(offering: Judged, type: CourseType): Refusal[] {
  if (isWithin(type.startable, offering.startsOn)) return [];
  return [
    fault('course-type-not-startable', 'courseTypeCode', { title: type.title, legalBasis: type.legalBasis }),
  ];
}

function sizeFaults(offering: Judged, { courseType, maximumSize }: OfferingRules): Refusal[] {
  const most = Math.min(courseType.maximumSize, maximumSize);
  const faults: Refusal[] = [];
  if (offering.maximumSize > most) faults.push(fault('too-many-places', 'maximumSize', { most }));
  if (offering.minimumSize < 1 || offering.minimumSize > offering.maximumSize) {
    faults.push(fault('minimum-above-maximum', 'minimumSize'));
  }
  return faults;
}

function sectionFaults(offering: Judged, type: CourseType): Refusal[] {
  if (offering.sections.length === 0) return [fault('no-section', 'sections')];
  const faults: Refusal[] = [];
  for (const [index, section] of offering.sections.entries()) {
    const before = offering.sections[index - 1];
    const field = `sections.${index}`;
    if (section.number < 1 || section.number > type.sectionCount) {
      faults.push(fault('section-beyond-course', `${field}.number`, { most: type.sectionCount }));
    }
    if (before !== undefined && (section.number <= before.number || section.startsOn <= before.startsOn)) {
      faults.push(fault('sections-out-of-order', `${field}.startsOn`));
    }
    if (section.taken < 0 || section.taken > offering.maximumSize) {
      faults.push(fault('more-taken-than-places', `${field}.taken`, { most: offering.maximumSize }));
    } else if (section.taken + heldPlaces(offering, section.number) > offering.maximumSize) {
      const held = heldPlaces(offering, section.number);
      faults.push(fault('places-are-offered', `${field}.taken`, { held, most: offering.maximumSize - held }));
    }
  }
  const [first] = offering.sections;
  if (first !== undefined && first.startsOn < offering.startsOn)
    faults.push(fault('section-before-start', 'sections.0.startsOn'));
  return faults;
}

function childcareFaults({ childcare, holds }: Judged): Refusal[] {
  const held = holds.reduce((sum, { children }) => sum + children, 0);
  if (childcare === null) return held === 0 ? [] : [fault('child-places-are-offered', 'childcare', { held })];
  if (childcare.taken < 0 || childcare.taken > childcare.places)
    return [fault('more-children-than-places', 'childcare.taken', { most: childcare.places })];
  if (childcare.taken + held > childcare.places)
    return [fault('child-places-are-offered', 'childcare.taken', { held })];
  return [];
}

function dateFaults({ startsOn, endsOn, sections }: Judged): Refusal[] {
  if (endsOn === null) return [];
  if (endsOn < startsOn) return [fault('ends-before-start', 'endsOn')];
  return sections.flatMap((section, index) =>
    section.startsOn > endsOn ? [fault('section-after-end', `sections.${index}.startsOn`)] : [],
  );
}
