import type { Cell } from '../table/table-row.js';
import { missing, notUnderstood, quote, understood, type CellReading } from './cell-reading.js';

/** “Zahlenbereich”: bounds included; `unit` (for instance „%“ or „km“) may follow the number. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

const GROUPED = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,0*)?$/;
const PLAIN_WHOLE = /^[+-]?\d+(?:[.,]0*)?$/;

/**
 * “Ganze Zahl”: blanks and points as thousands separators (“25 899”, “1.234”), a fraction only when it is zero (“12,0”).
 * Never rounds: “12,5” is refused. So is what a computer cannot hold exactly (beyond 2^53).
 */
export function readWholeNumber(cell: Cell, range: NumberRange = {}): CellReading<number> {
  const text = digitsOf(cell, range.unit);
  if (text === '') return missing(cell);
  const whole = wholeNumber(text);
  if (whole === null)
    return notUnderstood(cell, 'not-a-whole-number', `${quote(cell.text)} ist keine ganze Zahl.`);
  return within(cell, whole, range);
}

/** “Dezimalzahl”: comma or point (“37,71”, “37.71”, “1.234,5”). A single point is a decimal point: “1.234” is 1.234. */
export function readDecimalNumber(cell: Cell, range: NumberRange = {}): CellReading<number> {
  const text = digitsOf(cell, range.unit);
  if (text === '') return missing(cell);
  const number = decimalNumber(text);
  if (number === null || !Number.isFinite(number))
    return notUnderstood(cell, 'not-a-number', `${quote(cell.text)} ist keine Zahl.`);
  return within(cell, number, range);
}

/** Blanks between digits are thousands separators only where groups of three follow; all other blanks stay and refuse. */
function digitsOf(cell: Cell, unit: string | undefined): string {
  const trimmed = cell.text.trim();
  const bare = unit !== undefined && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed;
  const joined = bare.replaceAll(/(?<=\d)[ \u00A0\u2009\u202F'](?=\d{3}(?!\d))/g, '');
  return joined.replace(/^[\u2212\u2013]/, '-');
}

function wholeNumber(text: string): number | null {
  if (GROUPED.test(text)) return safely(text.split(',')[0]?.replaceAll('.', '') ?? '');
  return PLAIN_WHOLE.test(text) ? safely(text.split(/[.,]/)[0] ?? '') : null;
}

function safely(digits: string): number | null {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value + 0 : null;
}

function decimalNumber(text: string): number | null {
  const [points, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  const decimalIsComma = text.lastIndexOf(',') > text.lastIndexOf('.');
  const german = /^[+-]?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(text) && (decimalIsComma || points > 1);
  const english = /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(text) && (!decimalIsComma || commas > 1);
  if (german) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (english) return Number(text.replaceAll(',', ''));
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function within(cell: Cell, value: number, { min, max }: NumberRange): CellReading<number> {
  const [shown, least, most] = [value, min, max].map((number) => number?.toLocaleString('de-DE'));
  if (min !== undefined && value < min)
    return notUnderstood(cell, 'too-small', `${shown} ist zu klein (mindestens ${least}).`);
  if (max !== undefined && value > max)
    return notUnderstood(cell, 'too-large', `${shown} ist zu groß (höchstens ${most}).`);
  return understood(value);
}
