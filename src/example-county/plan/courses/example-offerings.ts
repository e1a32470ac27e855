import { addDays, type LocalDate } from '#libs/calendar';
import type { CourseFormat, Offering, OfferingState, Section } from '#libs/course-catalogue';
import { organisationId } from '../example-organisations.js';
import { stableId } from '../stable-id.js';
import { COURSE_PLAN } from './course-plan.js';
import type { CourseSketch } from './course-sketch.js';
import { daysOfASection, levelsOf, mondayUpTo } from './course-times.js';
import { EXAMPLE_SITES, exampleSiteId, type ExampleSite } from './example-sites.js';
import { courseTitle } from './course-title.js';

/** “Kursangebot des Beispiels”, with the keys by which its provider and sites are found. */
export interface ExampleOffering extends Omit<
  Offering,
  'id' | 'providerId' | 'siteIds' | 'holds' | 'isFilledFromList'
> {
  readonly provider: string;
  readonly sites: readonly ExampleSite[];
  readonly externalKey: string;
}

/** This provider has not confirmed its figures for so long that they no longer count. */
const STALE_PROVIDER = 'sprachwerkstatt';
const STALE_DAYS = 37;
/** All others end with an Orientierungskurs of another 100 UE (IntV §12). */
const WITHOUT_ORIENTATION: ReadonlySet<string> = new Set(['vocational', 'first-orientation']);
/** Registration opens so many days before the start. */
const DAYS_OPEN_BEFORE = 50;
/** From the Monday after a course back to its last Friday. */
const DAYS_TO_FRIDAY = 3;

/** All offerings of the example as they stand on a day. */
export function exampleOfferings(
  today: LocalDate,
  formats: readonly CourseFormat[],
): readonly ExampleOffering[] {
  return COURSE_PLAN.map((sketch, index) => offering(sketch, index, { today, formats }));
}

/** The same as rules see them, with ids that stay, for judging the plan without a database. */
export function asOffering({ provider, sites, externalKey, ...rest }: ExampleOffering): Offering {
  return {
    ...rest,
    id: stableId(`offering ${externalKey}`),
    holds: [],
    isFilledFromList: false,
    providerId: organisationId(provider),
    siteIds: sites.map(({ key }) => exampleSiteId(key)),
  };
}

function offering(
  sketch: CourseSketch,
  index: number,
  { today, formats }: { readonly today: LocalDate; readonly formats: readonly CourseFormat[] },
): ExampleOffering {
  const format = formats.find(({ code }) => code === sketch.formatCode);
  const sites = sketch.sites.map(siteOf);
  const [site] = sites;
  if (format === undefined || site === undefined)
    throw new Error(`the plan names no format ${sketch.formatCode}`);
  const sections = sectionsOf(sketch, format.courseTypeCode, today);
  const startsOn = sections[0]?.startsOn ?? today;
  return {
    provider: site.provider,
    sites,
    externalKey: `${site.key}-${String(index + 1).padStart(2, '0')}`,
    title: courseTitle(format, sketch, site),
    courseTypeCode: format.courseTypeCode,
    formatCode: format.code,
    state: stateOf(sketch),
    form: 'on-site',
    startsOn,
    endsOn: endOf(sketch, sections),
    minimumSize: sketch.minimumSize,
    maximumSize: sketch.maximumSize,
    weeklyUnits: sketch.weeklyUnits,
    dayparts: sketch.dayparts,
    childcare: childcareOf(sketch),
    sections,
    confirmedOn: addDays(today, -(site.provider === STALE_PROVIDER ? STALE_DAYS : index % 9)),
  };
}

function stateOf({ isRunning, next }: CourseSketch): OfferingState {
  if (isRunning) return 'started';
  return next > DAYS_OPEN_BEFORE ? 'planned' : 'open';
}

function siteOf(key: string): ExampleSite {
  const site = EXAMPLE_SITES.find((one) => one.key === key);
  if (site === undefined) throw new Error(`the plan names no site ${key}`);
  return site;
}

/** A running course began with its first section; a planned one may begin at a later section (Quereinstieg). */
function sectionsOf(sketch: CourseSketch, courseTypeCode: string, today: LocalDate): readonly Section[] {
  const days = daysOfASection(sketch.weeklyUnits);
  const next = mondayUpTo(addDays(today, sketch.next));
  const first = sketch.isRunning ? 1 : sketch.section;
  return levelsOf(courseTypeCode)
    .map((level, index) => ({ number: index + 1, level }))
    .filter(({ number }) => number >= first)
    .map(({ number, level }) => ({
      number,
      level,
      startsOn: addDays(next, (number - sketch.section) * days),
      taken: sketch.taken,
    }));
}

function endOf({ weeklyUnits, formatCode }: CourseSketch, sections: readonly Section[]): LocalDate {
  const last = sections.at(-1)?.startsOn;
  if (last === undefined) throw new Error(`a course of ${formatCode} without sections`);
  const days = daysOfASection(weeklyUnits);
  return addDays(last, days + (WITHOUT_ORIENTATION.has(formatCode) ? 0 : days) - DAYS_TO_FRIDAY);
}

function childcareOf({ childcare }: CourseSketch): Offering['childcare'] {
  if (childcare === null) return null;
  const [places, taken, minimumAgeYears] = childcare;
  return { places, taken, minimumAgeYears };
}
