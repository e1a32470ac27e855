import { isoWeekday, parseLocalDate } from '#libs/calendar';
import { elementsAt, textAt, textsAt, type FeedNode } from './feed-tree.js';

/** “Unterrichtszeiten einer Kursdatei” in words of our tables; empty texts where the file does not say. */
export interface FeedTimes {
  readonly weekdays: string;
  readonly from: string;
  readonly until: string;
  readonly dayparts: string;
  readonly note: string;
}

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
const SATURDAY = 5;
const NOON = '12:00';
const EVENING = '17:00';

/** A clock of Germany, with or without seconds and offset; one of elsewhere stays as it is written and nothing follows from it. */
const CLOCK = /^(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:[+-]0[12]:?00)?$/;

/** “Wann unterrichtet wird”: weekdays as they are named, else as the dates fall; from and until as most dates have it. */
export function timesOf(course: FeedNode): FeedTimes {
  const dates = [...elementsAt(course, 'termin'), ...elementsAt(course, 'ortetermine', 'termin')];
  const days = weekdaysOf(course, dates);
  const [from = '', until = ''] = mostOften(
    dates.map((date) => [clock(textAt(date, 'beginn_uhrzeit')), clock(textAt(date, 'ende_uhrzeit'))]),
  );
  const weekdays = days.map((day) => WEEKDAYS[day]).join(', ');
  const hours = until === '' ? from : `${from}–${until}`;
  return {
    weekdays,
    from,
    until,
    dayparts: daypartsOf(days, from),
    note: [weekdays, hours].filter((text) => text !== '').join(' '),
  };
}

/** Places in the week, from 0 for Monday. */
function weekdaysOf(course: FeedNode, dates: readonly FeedNode[]): readonly number[] {
  const words = [...textsAt(course, 'wochentag'), ...dates.flatMap((date) => textsAt(date, 'wochentag'))];
  const named = words.map((word) => WEEKDAYS.findIndex((day) => day.toLowerCase() === word.toLowerCase()));
  const known = named.filter((day) => day >= 0);
  return inOrder(known.length > 0 ? known : dates.flatMap(weekdayOfDate));
}

function weekdayOfDate(date: FeedNode): readonly number[] {
  const day = parseLocalDate(plainDay(textAt(date, 'beginn_datum')));
  return day === null ? [] : [isoWeekday(day) - 1];
}

/** A day, whatever time or offset stands behind it. */
export function plainDay(text: string): string {
  return text.replace(/^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})$/, '$1');
}

function clock(text: string): string {
  return CLOCK.exec(text)?.[1] ?? text;
}

function daypartsOf(days: readonly number[], from: string): string {
  const isWeekend = days.some((day) => day >= SATURDAY);
  const isInWeek = days.length === 0 || days.some((day) => day < SATURDAY);
  const parts = [
    ...(isInWeek && /^\d{2}:\d{2}$/.test(from) ? [daypartOf(from)] : []),
    ...(isWeekend ? ['Wochenende'] : []),
  ];
  return parts.join(', ');
}

function daypartOf(from: string): string {
  if (from < NOON) return 'vormittags';
  return from < EVENING ? 'nachmittags' : 'abends';
}

function mostOften(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [from, until] of pairs) {
    if (from !== '') counts.set(`${from} ${until}`, (counts.get(`${from} ${until}`) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0].split(' ') ?? [];
}

function inOrder(days: readonly number[]): readonly number[] {
  return [...new Set(days)].toSorted((a, b) => a - b);
}
