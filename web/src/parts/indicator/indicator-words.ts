import type { IndicatorLine } from '../../api/types.js';
import { absenceTerms, indicatorTexts } from '../../texts/indicators.js';
import { shortDate } from '../words/dates.js';
import { numberWords } from '../words/numbers.js';

type Unit = IndicatorLine['series']['unit'];

const NBSP = '\u00a0';
const SIGNS: Readonly<Record<Unit, string>> = {
  people: '',
  percent: `${NBSP}%`,
  days: `${NBSP}Tage`,
  euro: `${NBSP}€`,
  count: '',
};

/** A number with its unit: “38,5 %”. */
export function figureWords(value: number, unit: Unit): string {
  return `${numberWords(value)}${SIGNS[unit]}`;
}

/** A value, or why there is none. */
export function valueWords(
  { value, absence }: Pick<IndicatorLine['values'][number], 'value' | 'absence'>,
  unit: Unit,
): string {
  if (value !== null) return figureWords(value, unit);
  return absence === null ? indicatorTexts.none : absenceTerms[absence];
}

/** A value with its day: “38,5 % (30.09.2026)”; a dash where there is none. */
export function datedWords(
  dated: { readonly value: number; readonly day: string } | null,
  unit: Unit,
): string {
  return dated === null
    ? indicatorTexts.none
    : indicatorTexts.at(figureWords(dated.value, unit), shortDate(dated.day));
}

/** “38,5” or “1.200” as a number; null where nothing is typed, undefined where it is none. */
export function parseFigure(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(typed)) return undefined;
  return Number(typed.replaceAll('.', '').replace(',', '.'));
}

/** A number as it is typed; empty for none. */
export function figureText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',');
}
