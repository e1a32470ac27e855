import { parseAgs, type Ags } from '#libs/region';
import type { Cell } from '../table/table-row.js';
import { missing, notUnderstood, quote, understood, type CellReading } from './cell-reading.js';

/** “Amtlicher Gemeindeschlüssel”: eight digits. A key that has lost its leading zero is refused with what it would be, never padded. */
export function readAgs(cell: Cell): CellReading<Ags> {
  const digits = withoutBlanks(cell.text);
  if (digits === '') return missing(cell);
  const ags = parseAgs(digits);
  return ags === null ? notUnderstood(cell, 'not-an-ags', agsProblem(digits)) : understood(ags);
}

/** What is wrong with a text that should be an AGS, as a German sentence. */
export function agsProblem(text: string): string {
  if (/^\d{7}$/.test(text)) {
    return `Der Schlüssel ${quote(text)} hat nur 7 Stellen; vermutlich ging die führende Null verloren (gemeint: 0${text}). Bitte die Spalte als Text formatieren.`;
  }
  if (/^\d{12}$/.test(text)) {
    return `${quote(text)} ist ein Regionalschlüssel (12 Stellen); der Gemeindeschlüssel dazu ist ${agsOfArs(text)}.`;
  }
  if (/^\d{5}$/.test(text))
    return `${quote(text)} ist der Schlüssel eines Kreises, nicht der einer Gemeinde (8 Stellen).`;
  return `${quote(text)} ist kein Gemeindeschlüssel (8 Stellen, zum Beispiel 07334001).`;
}

/** “AGS aus dem Regionalschlüssel” (12 digits): without the four of the Verband. */
export function agsOfArs(ars: string): string {
  return ars.slice(0, 5) + ars.slice(9);
}

/** “Postleitzahl”: five digits; one with four is refused with what it would be. */
export function readPostcode(cell: Cell): CellReading<string> {
  const digits = withoutBlanks(cell.text);
  if (digits === '') return missing(cell);
  if (/^\d{5}$/.test(digits)) return understood(digits);
  const hint = /^\d{4}$/.test(digits)
    ? `; vermutlich ging die führende Null verloren (gemeint: 0${digits})`
    : '';
  return notUnderstood(
    cell,
    'not-a-postcode',
    `${quote(cell.text)} ist keine Postleitzahl (5 Stellen)${hint}.`,
  );
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '');
}
