import type { Refusal } from '#libs/kernel';
import { sourceAt, type ParameterKey } from '#libs/rule-parameter';
import type { JudgedByRules } from './judge-offering.js';

/** Hints that rest on a dated figure. */
const PARAMETERS: Readonly<Record<string, ParameterKey>> = {
  'many-weekly-units': 'offering.most-weekly-units',
  'minimum-above-vocational': 'offering.vocational-start-registrations',
  'childcare-for-school-age': 'childcare.school-age-years',
  'same-course': 'offering.same-course-days',
};

/** Hints that rest on one place, whatever the Kursart. */
const PLACES: Readonly<Record<string, string>> = {
  'no-approval-at-site': 'IntV § 18 Abs. 2',
  'starts-on-holiday': 'Feiertage des Landes',
  'childcare-missing': 'Kurstyp des Landkreises',
};

/** Hints that follow from the length of the Kursart. */
const BY_COURSE_TYPE: readonly string[] = [
  'weeks-do-not-fit-units',
  'section-too-short',
  'section-beyond-course',
];

/** “Fundstelle eines Hinweises”: the law, the rule of the county, or plain arithmetic. */
export function hintSource({ code, facts = {} }: Refusal, by: JudgedByRules): string {
  const { courseType, parameters, day } = by;
  const key = PARAMETERS[code];
  if (key !== undefined) return sourceAt(parameters, key, day);
  if (code === 'course-type-not-startable') return `${courseType.legalBasis}; ${courseType.source}`;
  if (BY_COURSE_TYPE.includes(code)) return courseType.legalBasis;
  if (code === 'too-many-places') {
    const isOfType = facts['most'] === courseType.maximumSize;
    return isOfType ? courseType.source : sourceAt(parameters, 'offering.maximum-size', day);
  }
  return PLACES[code] ?? 'Prüfung der Angaben';
}
