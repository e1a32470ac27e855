import { addDays, isWithin, isoWeekday, type LocalDate } from '#libs/calendar';
import type { CourseFormat, CourseType, Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { SiteApproval } from '#libs/matching';
import type { CandidateStart } from './course-start.js';

/** What candidate starts are listed from. */
export interface CandidateSource {
  readonly today: LocalDate;
  /** Weeks that a provider needs before it can begin. */
  readonly leadWeeks: number;
  readonly sites: readonly { readonly id: string; readonly providerId: string }[];
  readonly approvals: readonly SiteApproval[];
  readonly formats: readonly CourseFormat[];
  readonly courseTypes: readonly CourseType[];
  /** Format and level of which somebody waits without a place: nothing else is looked at. */
  readonly wanted: readonly { readonly formatCode: string; readonly level: LanguageLevel }[];
  /** Smallest group of a course, and the places of a childcare where one is set up. */
  readonly minimumSize: number;
  readonly childcarePlaces: number;
  /** Sites and times of day in which a course is already coming about: they are left out. */
  readonly busyRooms: readonly { readonly siteId: string; readonly daypart: Daypart }[];
}

/** Times of day in which a course of its own is planned. */
const PLANNED_DAYPARTS: readonly Daypart[] = ['morning', 'afternoon', 'evening'];
/** “Kinder ab”: of one year and more, as most Kinderbeaufsichtigungen take them. */
export const CHILDCARE_FROM_YEARS = 1;

/** “Raum zu einer Tageszeit”: no site is asked for two new courses at once. */
function roomKey(siteId: string, daypart: Daypart): string {
  return `${siteId} ${daypart}`;
}

/**
 * “Mögliche Kursstarts auflisten”: for each site an approved Kursart, each wanted format and level, each time of day:
 * one start on the first Monday after the lead time, with and without Kinderbeaufsichtigung. Later Mondays are left out: for the same
 * people they are never better. Only Kursarten that may begin on that day (IntV §22(4)), only in rooms that are not taken. In the order of their keys.
 */
export function listCandidateStarts(source: CandidateSource): readonly CandidateStart[] {
  const startsOn = firstMonday(source.today, source.leadWeeks);
  const types = new Map(source.courseTypes.map((type) => [type.code, type]));
  const busy = new Set(source.busyRooms.map(({ siteId, daypart }) => roomKey(siteId, daypart)));
  const starts: CandidateStart[] = [];
  for (const { formatCode, level } of source.wanted) {
    const format = source.formats.find(({ code }) => code === formatCode);
    const type = types.get(format?.courseTypeCode ?? '');
    if (format === undefined || type === undefined || !isWithin(type.startable, startsOn)) continue;
    for (const site of source.sites) {
      if (isApproved(source, site.id, type.code, startsOn))
        starts.push(
          ...startsAt(source, site, { format, type, level, startsOn }).filter(({ room }) => !busy.has(room)),
        );
    }
  }
  return starts.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function firstMonday(today: LocalDate, leadWeeks: number): LocalDate {
  const earliest = addDays(today, leadWeeks * 7);
  return addDays(earliest, (8 - isoWeekday(earliest)) % 7);
}

function isApproved(
  { approvals }: CandidateSource,
  siteId: string,
  courseTypeCode: string,
  day: LocalDate,
): boolean {
  return approvals.some(
    (approval) =>
      approval.siteId === siteId && approval.courseTypeCode === courseTypeCode && isWithin(approval, day),
  );
}

interface StartPlan {
  readonly format: CourseFormat;
  readonly type: CourseType;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
}

function startsAt(
  source: CandidateSource,
  site: CandidateSource['sites'][number],
  { format, type, level, startsOn }: StartPlan,
): CandidateStart[] {
  const childcare = format.childcare ? [source.childcarePlaces] : [0, source.childcarePlaces];
  return PLANNED_DAYPARTS.flatMap((daypart) =>
    [...new Set(childcare)].map((childcarePlaces) => ({
      key: `${format.code} ${level} ${site.id} ${startsOn} ${daypart} ${childcarePlaces}`,
      siteId: site.id,
      providerId: site.providerId,
      formatCode: format.code,
      level,
      startsOn,
      dayparts: [daypart],
      minimumSize: Math.min(source.minimumSize, type.maximumSize),
      maximumSize: type.maximumSize,
      childcarePlaces,
      childcareMinimumAgeYears: CHILDCARE_FROM_YEARS,
      room: roomKey(site.id, daypart),
    })),
  );
}
