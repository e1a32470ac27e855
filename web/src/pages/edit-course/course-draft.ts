import type { Offering, OfferingDraft, PostOffering, SectionPlan } from '../../api/types.js';
import { daysBetween, isDay } from '../../parts/words/dates.js';

/** One line of the table of sections, as it is typed. */
export interface SectionDraft {
  readonly number: string;
  readonly level: Offering['sections'][number]['level'];
  readonly startsOn: string;
  readonly taken: string;
}

/** What stands in the fields of a course. */
export interface CourseDraft {
  readonly title: string;
  readonly courseTypeCode: string;
  readonly formatCode: string;
  readonly state: Offering['state'];
  readonly form: Offering['form'];
  readonly siteIds: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weeklyUnits: string;
  readonly dayparts: Offering['dayparts'];
  readonly timesNote: string;
  readonly minimumSize: string;
  readonly maximumSize: string;
  readonly hasChildcare: boolean;
  readonly childPlaces: string;
  readonly childrenTaken: string;
  readonly childrenFrom: string;
  readonly isFilledFromList: boolean;
  readonly sections: readonly SectionDraft[];
}

/** A course not yet typed. */
export const EMPTY_COURSE: CourseDraft = {
  title: '',
  courseTypeCode: '',
  formatCode: '',
  state: 'open',
  form: 'on-site',
  siteIds: [],
  startsOn: '',
  endsOn: '',
  weeklyUnits: '',
  dayparts: [],
  timesNote: '',
  minimumSize: '',
  maximumSize: '',
  hasChildcare: false,
  childPlaces: '',
  childrenTaken: '0',
  childrenFrom: '',
  isFilledFromList: false,
  sections: [{ number: '1', level: 'A1', startsOn: '', taken: '0' }],
};

type Known = Omit<PostOffering, 'reasonCode'>;

/** The fields of a course that stands, or of a copy. */
export function draftOf(known: Known): CourseDraft {
  const { sections } = known;
  const childcare = known.childcare ?? null;
  return {
    title: known.title,
    courseTypeCode: known.courseTypeCode,
    formatCode: known.formatCode,
    state: known.state,
    form: known.form,
    siteIds: known.siteIds,
    startsOn: known.startsOn,
    endsOn: known.endsOn ?? '',
    weeklyUnits: String(known.weeklyUnits),
    dayparts: known.dayparts,
    timesNote: known.timesNote ?? '',
    minimumSize: String(known.minimumSize),
    maximumSize: String(known.maximumSize),
    hasChildcare: childcare !== null,
    childPlaces: childcare === null ? '' : String(childcare.places),
    childrenTaken: String(childcare?.taken ?? 0),
    childrenFrom: childcare === null ? '' : String(childcare.minimumAgeYears),
    isFilledFromList: known.isFilledFromList,
    sections: sections.map(({ number, level, startsOn, taken }) => ({
      number: String(number),
      level,
      startsOn,
      taken: String(taken),
    })),
  };
}

/** The same of a course as lists show it. */
export function draftOfOffering({ sites, ...offering }: Offering): CourseDraft {
  return draftOf({ ...offering, siteIds: sites.map(({ id }) => id) });
}

/** What is sent. Nothing is judged here: an empty field is sent as such, and the server says what is missing. */
export function toOffering(draft: CourseDraft): PostOffering {
  const { childPlaces, childrenTaken, childrenFrom, hasChildcare, sections, ...rest } = draft;
  return {
    title: rest.title.trim(),
    courseTypeCode: rest.courseTypeCode,
    formatCode: rest.formatCode,
    state: rest.state,
    form: rest.form,
    siteIds: [...rest.siteIds],
    startsOn: rest.startsOn,
    endsOn: rest.endsOn || null,
    weeklyUnits: Number(rest.weeklyUnits),
    dayparts: [...rest.dayparts],
    timesNote: rest.timesNote.trim() || null,
    minimumSize: Number(rest.minimumSize),
    maximumSize: Number(rest.maximumSize),
    childcare: hasChildcare
      ? { places: Number(childPlaces), taken: Number(childrenTaken), minimumAgeYears: Number(childrenFrom) }
      : null,
    isFilledFromList: rest.isFilledFromList,
    sections: sections.map(({ number, level, startsOn, taken }) => ({
      number: Number(number),
      level,
      startsOn,
      taken: Number(taken),
    })),
  };
}

/** What is asked about while it is typed: null where nothing stands yet. */
export function toHintQuestion(draft: CourseDraft, offeringId: string | null): OfferingDraft {
  const { courseTypeCode, formatCode, state, form, siteIds, dayparts, hasChildcare, sections } = draft;
  return {
    offeringId,
    courseTypeCode,
    formatCode,
    state,
    form,
    siteIds: [...siteIds],
    startsOn: dayOrNull(draft.startsOn),
    endsOn: dayOrNull(draft.endsOn),
    weeklyUnits: numberOrNull(draft.weeklyUnits),
    dayparts: [...dayparts],
    minimumSize: numberOrNull(draft.minimumSize),
    maximumSize: numberOrNull(draft.maximumSize),
    childcare: hasChildcare
      ? {
          places: numberOrNull(draft.childPlaces),
          taken: numberOrNull(draft.childrenTaken),
          minimumAgeYears: numberOrNull(draft.childrenFrom),
        }
      : null,
    sections: sections.map(({ number, level, startsOn, taken }) => ({
      number: numberOrNull(number),
      level,
      startsOn: dayOrNull(startsOn),
      taken: numberOrNull(taken),
    })),
  };
}

function numberOrNull(text: string): number | null {
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : null;
}

function dayOrNull(text: string): string | null {
  return isDay(text) ? text : null;
}

/** Another first day takes the sections and the end with it, by as many days; half-typed days stay alone. */
export function withStart(draft: CourseDraft, startsOn: string): Partial<CourseDraft> {
  if (!isDay(draft.startsOn) || !isDay(startsOn)) return { startsOn };
  const days = daysBetween(draft.startsOn, startsOn);
  const later = (day: string): string => (isDay(day) ? addDays(day, days) : day);
  return {
    startsOn,
    endsOn: later(draft.endsOn),
    sections: draft.sections.map((section) => ({ ...section, startsOn: later(section.startsOn) })),
  };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The sections that the server planned; whoever sits in one of the same number still does. */
export function withPlan(draft: CourseDraft, { sections, endsOn }: SectionPlan): Partial<CourseDraft> {
  const taken = new Map(draft.sections.map((section) => [section.number, section.taken]));
  return {
    endsOn,
    sections: sections.map(({ number, level, startsOn }) => ({
      number: String(number),
      level,
      startsOn,
      taken: taken.get(String(number)) ?? '0',
    })),
  };
}

/** Whether the plan of the server is what stands in the form already. */
export function isPlanned(draft: CourseDraft, plan: SectionPlan): boolean {
  return JSON.stringify({ ...draft, ...withPlan(draft, plan) }) === JSON.stringify(draft);
}

/** Another Kurstyp brings its Kursart, and its Kinderbeaufsichtigung where it has one. */
export function withFormat(
  format: { readonly code: string; readonly courseTypeCode: string; readonly childcare: boolean } | undefined,
): Partial<CourseDraft> {
  if (format === undefined) return { formatCode: '' };
  const { code, courseTypeCode, childcare } = format;
  return { formatCode: code, courseTypeCode, ...(childcare ? { hasChildcare: true } : {}) };
}

/** One section more, after the last. */
export function withSection({ sections }: CourseDraft): Partial<CourseDraft> {
  const last = sections.at(-1);
  const number = String(Number(last?.number ?? 0) + 1);
  return { sections: [...sections, { number, level: last?.level ?? 'A1', startsOn: '', taken: '0' }] };
}
