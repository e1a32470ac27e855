import type { CourseQuestion, Daypart, KnownQuestion, LanguageLevel } from '../../api/types.js';
import { isDay } from '../words/dates.js';
import { daypartTerms } from '../../texts/cases.js';
import { levelTerms } from '../../texts/terms.js';

/** What somebody looks for. It lives in the address: links, bookmarks and “back” work. */
export interface FinderQuestion {
  readonly ags: string | undefined;
  readonly format: string | undefined;
  readonly level: LanguageLevel | undefined;
  readonly dayparts: readonly Daypart[];
  readonly childrenUnderThree: number;
  readonly childrenFromThree: number;
  /** Undefined: as far as the Kurstyp reaches. */
  readonly minutes: number | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly freeOnly: boolean;
}

const LEVELS = Object.keys(levelTerms) as readonly LanguageLevel[];
const DAYPARTS = Object.keys(daypartTerms) as readonly Daypart[];
const DAYPART_NAMES: Readonly<Record<Daypart, string>> = {
  morning: 'vormittags',
  afternoon: 'nachmittags',
  evening: 'abends',
  weekend: 'wochenende',
};

/** Reads a question from an address; what is not understood is not asked for. */
export function readFinderQuestion(address: URLSearchParams): FinderQuestion {
  const times = (address.get('zeiten') ?? '').split(',');
  return {
    ags: fitting(address.get('ort'), /^\d{8}$/),
    format: address.get('kurstyp') || undefined,
    level: LEVELS.find((level) => level === address.get('niveau')),
    dayparts: DAYPARTS.filter((daypart) => times.includes(DAYPART_NAMES[daypart])),
    childrenUnderThree: countIn(address.get('kinder-unter-3')),
    childrenFromThree: countIn(address.get('kinder-ab-3')),
    minutes: countIn(address.get('minuten')) || undefined,
    from: dayIn(address.get('ab')),
    to: dayIn(address.get('bis')),
    freeOnly: address.get('plaetze') !== 'alle',
  };
}

/** The address of a question; what is usual is left out. */
export function writeFinderQuestion(question: FinderQuestion): URLSearchParams {
  const pairs: [string, string | undefined][] = [
    ['ort', question.ags],
    ['kurstyp', question.format],
    ['niveau', question.level],
    ['zeiten', question.dayparts.map((daypart) => DAYPART_NAMES[daypart]).join(',') || undefined],
    ['kinder-unter-3', countOut(question.childrenUnderThree)],
    ['kinder-ab-3', countOut(question.childrenFromThree)],
    ['minuten', question.minutes === undefined ? undefined : String(question.minutes)],
    ['ab', question.from],
    ['bis', question.to],
    ['plaetze', question.freeOnly ? undefined : 'alle'],
  ];
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** A question as the server is asked it. */
export function toCourseQuestion(question: FinderQuestion): CourseQuestion {
  const { ags, format, level, minutes, from, to, dayparts, ...always } = question;
  const asked = Object.entries({ ags, format, level, minutes, from, to }).filter(([, value]) => value);
  return { ...always, dayparts: [...dayparts], ...Object.fromEntries(asked) };
}

/** A question that the server knows, as an address knows it. */
export function fromCourseQuestion(question: KnownQuestion): FinderQuestion {
  const { ags, format, level, minutes, from, to, ...others } = question;
  return {
    ...others,
    ags: ags ?? undefined,
    format: format ?? undefined,
    level: level ?? undefined,
    minutes: minutes ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
  };
}

function fitting(text: string | null, pattern: RegExp): string | undefined {
  return text !== null && pattern.test(text) ? text : undefined;
}

function countIn(text: string | null): number {
  return Number(fitting(text, /^\d{1,3}$/) ?? 0);
}

function countOut(count: number): string | undefined {
  return count === 0 ? undefined : String(count);
}

function dayIn(text: string | null): string | undefined {
  return text !== null && isDay(text) ? text : undefined;
}
