import { addDays, daysBetween, isWorkingDay, type LocalDate } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';
import type { Offering } from './offering.js';
import { isLive } from './offering-states.js';
import { UNITS_OF_A_SECTION } from './plan-sections.js';

/** What a draft is compared with beyond its own rules: the day, the holidays, the figures of the day, what the provider has already. */
export interface DraftComparison {
  readonly today: LocalDate;
  readonly isHoliday: (day: LocalDate) => boolean;
  /** Units of 45 minutes each week that are usual at most. */
  readonly mostWeeklyUnits: number;
  /** From this age on children go to school. */
  readonly schoolAgeYears: number;
  /** Fewer registrations than this do not start a Berufssprachkurs; null for all other Kursarten. */
  readonly vocationalStart: number | null;
  /** Courses that begin so near to each other are perhaps one. */
  readonly sameCourseDays: number;
  /** Names of the sites of the draft whose place is only the centre of their Gemeinde. */
  readonly approximateSites: readonly string[];
  /** The provider's own offerings. */
  readonly others: readonly Offering[];
}

/**
 * “Hinweise zum Entwurf eines Kurses”: what a provider should see while it types, though all of it is lawful: days on which nobody
 * teaches, a start that is over, sections shorter than their 100 UE, an unusual pace, children of school age in a Kinderbeaufsichtigung
 * (IntV §4a(2)), a minimum beyond DeuFöV §8(2), the same course twice, a site that nobody has put on the map.
 */
export function findDraftDoubts(draft: Offering, comparison: DraftComparison): readonly Refusal[] {
  return [
    ...startDoubts(draft, comparison),
    ...sectionDoubts(draft, comparison),
    ...figureDoubts(draft, comparison),
    ...sameCourse(draft, comparison),
    ...comparison.approximateSites.map((name) => doubt('site-approximate', 'siteIds', { name })),
  ];
}

function doubt(code: string, field: string, facts?: Readonly<Record<string, string | number>>): Refusal {
  return { code, field, ...(facts === undefined ? {} : { facts }) };
}

function startDoubts(draft: Offering, comparison: DraftComparison): Refusal[] {
  return [
    ...(draft.startsOn < comparison.today ? [doubt('starts-in-the-past', 'startsOn')] : []),
    ...freeDay(draft, draft.startsOn, 'startsOn', comparison),
  ];
}

/** A weekend is no obstacle for a course at weekends; a holiday is one for all. */
function freeDay(
  { dayparts }: Pick<Offering, 'dayparts'>,
  day: LocalDate,
  field: string,
  { isHoliday }: DraftComparison,
): Refusal[] {
  if (isHoliday(day)) return [doubt('starts-on-holiday', field)];
  const isWeekend = !isWorkingDay(day, () => false);
  return isWeekend && !dayparts.includes('weekend') ? [doubt('starts-on-weekend', field)] : [];
}

function sectionDoubts(draft: Offering, comparison: DraftComparison): Refusal[] {
  const { sections, weeklyUnits } = draft;
  const days = Math.floor((UNITS_OF_A_SECTION / weeklyUnits) * 7) - 2; // from a Monday to the Friday of the last week
  return sections.slice(1).flatMap((section, index) => {
    const field = `sections.${index + 1}.startsOn`;
    const before = sections[index];
    const length = before === undefined ? days : daysBetween(before.startsOn, section.startsOn);
    return [
      ...(length > 0 && length < days
        ? [doubt('section-too-short', field, { weeks: Math.ceil(UNITS_OF_A_SECTION / weeklyUnits) })]
        : []),
      ...freeDay(draft, section.startsOn, field, comparison),
    ];
  });
}

function figureDoubts(draft: Offering, comparison: DraftComparison): Refusal[] {
  const { childcare, weeklyUnits, minimumSize } = draft;
  const { mostWeeklyUnits, schoolAgeYears, vocationalStart } = comparison;
  return [
    ...(weeklyUnits > mostWeeklyUnits
      ? [doubt('many-weekly-units', 'weeklyUnits', { most: mostWeeklyUnits })]
      : []),
    ...(vocationalStart !== null && minimumSize > vocationalStart
      ? [doubt('minimum-above-vocational', 'minimumSize', { start: vocationalStart })]
      : []),
    ...(childcare !== null && childcare.minimumAgeYears >= schoolAgeYears
      ? [doubt('childcare-for-school-age', 'childcare.minimumAgeYears', { age: schoolAgeYears })]
      : []),
  ];
}

/** The nearest of those that look like the draft: same Kursart, level, time of day and site, and nearly the same start. */
function sameCourse(draft: Offering, { others, sameCourseDays }: DraftComparison): Refusal[] {
  const from = addDays(draft.startsOn, -sameCourseDays);
  const until = addDays(draft.startsOn, sameCourseDays);
  const same = others.find(
    (one) =>
      one.id !== draft.id &&
      isLive(one.state) &&
      one.courseTypeCode === draft.courseTypeCode &&
      one.startsOn >= from &&
      one.startsOn <= until &&
      one.sections[0]?.level === draft.sections[0]?.level &&
      one.siteIds.some((siteId) => draft.siteIds.includes(siteId)) &&
      one.dayparts.some((daypart) => draft.dayparts.includes(daypart)),
  );
  if (same === undefined) return [];
  return [doubt('same-course', 'startsOn', { title: same.title, startsOn: same.startsOn })];
}
