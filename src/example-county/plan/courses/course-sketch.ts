import type { Daypart } from '#libs/course-catalogue';
import type { SiteKey } from './example-sites.js';

/**
 * “Kursskizze”: one line of the example's course plan. Days count from today, so the example is as fresh on any day. `next` is the
 * day of the next entry: for a running course that of section `section`, for a planned one that of its start.
 */
export interface CourseSketch {
  readonly sites: readonly [SiteKey, ...SiteKey[]];
  readonly formatCode: string;
  readonly isRunning: boolean;
  /** The section that begins next. */
  readonly section: number;
  readonly next: number;
  readonly taken: number;
  readonly maximumSize: number;
  readonly minimumSize: number;
  readonly weeklyUnits: number;
  readonly dayparts: readonly Daypart[];
  readonly childcare: readonly [places: number, taken: number, minimumAgeYears: number] | null;
}

type Details = Partial<
  Omit<CourseSketch, 'sites' | 'formatCode' | 'isRunning' | 'section' | 'next' | 'taken'>
>;

/** A running course: which section begins next, in how many days, and how many take part. */
export function running(
  site: SiteKey,
  formatCode: string,
  [section, next, taken]: readonly [section: number, next: number, taken: number],
  details: Details = {},
): CourseSketch {
  return { ...usual(site, formatCode), isRunning: true, section, next, taken, ...details };
}

/** A planned course: in how many days it begins, and how many have registered. */
export function planned(
  sites: SiteKey | readonly [SiteKey, ...SiteKey[]],
  formatCode: string,
  [next, taken]: readonly [next: number, taken: number],
  details: Details & { readonly section?: number } = {},
): CourseSketch {
  const all = typeof sites === 'string' ? ([sites] as const) : sites;
  return { ...usual(all[0], formatCode), sites: all, isRunning: false, section: 1, next, taken, ...details };
}

function usual(
  site: SiteKey,
  formatCode: string,
): Omit<CourseSketch, 'isRunning' | 'section' | 'next' | 'taken'> {
  return {
    sites: [site],
    formatCode,
    maximumSize: formatCode === 'literacy' ? 16 : 20,
    minimumSize: formatCode === 'literacy' ? 8 : 12,
    weeklyUnits: formatCode === 'evening' ? 10 : 25,
    dayparts: [formatCode === 'evening' ? 'evening' : 'morning'],
    childcare: null,
  };
}
