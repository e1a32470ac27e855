import type { PeriodTrend, TrendLine } from '../../api/types.js';
import { numberWords, percentWords } from '../../parts/words/numbers.js';
import { trendTexts } from '../../texts/trends.js';

type People = PeriodTrend['people'];
/** A figure that is a count of people. */
export type PeopleCount = 'started' | 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed';

/** A count of people, or that it is hidden. */
export function peopleFigure({ people }: PeriodTrend, name: PeopleCount): string {
  return shown(people, name, people[name], numberWords);
}

/** Days to one place; hidden with the number of those who waited. */
export function daysFigure({ people }: PeriodTrend, name: 'medianDays' | 'meanDays'): string {
  return shown(people, 'started', people[name], (days) => numberWords(Math.round(days * 10) / 10));
}

/** How many waited longer than the deadline, as a share. */
export function lateFigure({ people }: PeriodTrend): string {
  return shown(people, 'lateShare', people.lateShare, percentWords);
}

/** How full courses were. */
export function fillFigure({ courses }: PeriodTrend): string {
  return courses.fillRate === null ? trendTexts.nothing : percentWords(courses.fillRate);
}

/** The same of the year before. */
export function beforeFigure(line: TrendLine, words: (period: PeriodTrend) => string): string {
  return line.before === null ? trendTexts.nothing : words(line.before);
}

function shown(
  people: People,
  name: People['hidden'][number],
  value: number | null,
  words: (value: number) => string,
): string {
  if (people.hidden.includes(name)) return trendTexts.hidden;
  return value === null ? trendTexts.nothing : words(value);
}
