import { addDays, localDate, parseLocalDate, type LocalDate } from '#libs/calendar';
import type { Cell } from '../table/table-row.js';
import { missing, notUnderstood, quote, understood, type CellReading } from './cell-reading.js';

const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/;
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const SERIAL = /^\d{5}$/;
/** Day 0 of Excel's count; it holds for every day since March 1900. */
const EXCEL_DAY_ZERO = localDate('1899-12-30');

/**
 * “Tag”: 2026-03-01, 01.03.2026 or 1.3.2026, also with midnight behind it. Two-digit years, American order and the bare day
 * number of Excel are refused with what was probably meant.
 */
export function readDate(cell: Cell): CellReading<LocalDate> {
  const text = cell.text.trim().replace(MIDNIGHT, '');
  if (text === '') return missing(cell);
  const [, day = '', month = '', year = ''] = GERMAN.exec(text) ?? [];
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = parseLocalDate(written);
  return date === null ? notUnderstood(cell, 'not-a-date', reason(text)) : understood(date);
}

function reason(text: string): string {
  if (GERMAN.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return `Den Tag ${quote(text)} gibt es nicht.`;
  if (/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(text))
    return `${quote(text)} hat ein zweistelliges Jahr; bitte vierstellig schreiben.`;
  if (SERIAL.test(text)) {
    const [year, month, day] = addDays(EXCEL_DAY_ZERO, Number(text)).split('-');
    return `${quote(text)} ist Excels innere Tageszahl (vermutlich ${day}.${month}.${year}); bitte die Spalte als Datum formatieren.`;
  }
  return `${quote(text)} ist kein Datum (TT.MM.JJJJ oder JJJJ-MM-TT).`;
}
