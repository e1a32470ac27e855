import type { ClientLanguage } from '../../texts/client/languages.js';

type Calendar = Pick<ClientLanguage, 'calendars'>;

const DAY_MILLISECONDS = 86_400_000;

/** A day in full with its weekday, in the words of the language. Where it has two names for a month, both stand there. */
export function dayWords({ calendars: [first, ...others] }: Calendar, day: string): string {
  const date = midnight(day);
  return partsOf(first, date)
    .map((part, index) => {
      if (part.type !== 'month') return part.value;
      const names = others.map((calendar) => partsOf(calendar, date)[index]?.value ?? part.value);
      return [...new Set([part.value, ...names])].join('/');
    })
    .join('');
}

function partsOf(calendar: string, date: Date): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(calendar, { dateStyle: 'full', timeZone: 'UTC' }).formatToParts(date);
}

/** How far off a day is: “heute”, “morgen”, “in 3 Tagen”. */
export function fromTodayWords({ calendars: [calendar] }: Calendar, day: string, today: string): string {
  const days = Math.round((midnight(day).getTime() - midnight(today).getTime()) / DAY_MILLISECONDS);
  return new Intl.RelativeTimeFormat(calendar, { numeric: 'auto' }).format(days, 'day');
}

/** A distance, whole kilometres from ten on: a sketch is no survey. */
export function distanceWords(
  { calendars: [calendar] }: Calendar,
  kilometres: number,
  unitDisplay: 'long' | 'short' = 'long',
): string {
  return new Intl.NumberFormat(calendar, {
    style: 'unit',
    unit: 'kilometer',
    unitDisplay,
    maximumFractionDigits: kilometres < 10 ? 1 : 0,
  }).format(kilometres);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A part of a sentence, and whether it must not be overlooked. */
export interface SentencePart {
  readonly text: string;
  readonly isStrong: boolean;
}

/** Takes a sentence apart at its `**`. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split('**')
    .map((text, index) => ({ text, isStrong: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A time of day without the nought in front: “8:30”. Takes `08:30`. */
export function clockWords(time: string): string {
  return time.replace(/^0(?=\d)/, '');
}
