import type { Ags, Coordinates } from '#libs/region';
import { notUnderstood, optional, quote, understood, type CellReading } from './cell/cell-reading.js';
import { readPostcode } from './cell/read-key.js';
import { readDecimalNumber, readWholeNumber } from './cell/read-number.js';
import { readText } from './cell/read-text.js';
import { GERMANY } from './boundaries/germany.js';
import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from './problem.js';
import type { ProblemLog } from './problem-log.js';
import { assembleRegister, noRegister } from './register/assemble-register.js';
import type { AuszugColumn } from './register/auszug-columns.js';
import { findAuszugRows, type AuszugRows } from './register/find-auszug-rows.js';
import type { RegisterReading, RegisterRecord } from './register/register-entry.js';
import type { RawRow, RawTable } from './table/raw-table.js';
import type { Cell } from './table/table-row.js';

const KEY_WIDTHS = { Land: 2, RB: 1, Kreis: 2, VB: 4, Gemeinde: 3 } as const;
const LONGEST_NAME = 200;
const SHOWN_LINES = 10;

/**
 * “AuszugGV lesen”: the quarterly table of the statistical offices (Destatis, GV-ISys), as official Excel file or as the CSV made
 * from it. It has what GV100AD has, and the centre of each place. `district` is a five-digit Kreis, null for all.
 */
export function readRegisterAuszug(
  table: RawTable,
  district: string | null,
  log: ProblemLog,
): RegisterReading {
  const found = findAuszugRows(table);
  if (found === null) {
    const sentence =
      'Das ist kein Gemeindeverzeichnis: weder GV100AD (Textdatei fester Breite) noch AuszugGV (Tabelle mit der Spalte „Satzart“).';
    log.add(errorAt(WHOLE_FILE, 'not-a-register', sentence));
    return noRegister(log);
  }
  const { registerDate } = found;
  return assembleRegister(recordsOf(found, district, log), {
    format: 'auszug-gv',
    registerDate,
    district,
    log,
  });
}

function* recordsOf(table: AuszugRows, district: string | null, log: ProblemLog): Generator<RegisterRecord> {
  if (table.footnotes.length > 0) log.add(unreadLines(table.footnotes));
  for (const row of table.rows) {
    const read = readLine(cellsOf(row, table.indexes), district);
    if (Array.isArray(read)) log.add(...read);
    else if (read !== null) yield read as RegisterRecord;
    if (log.isFull()) return;
  }
}

type Cells = (column: AuszugColumn) => Cell;

function cellsOf(row: RawRow, indexes: ReadonlyMap<string, number>): Cells {
  return (column) => ({ line: row.line, column, text: row.cells[indexes.get(column) ?? -1] ?? '' });
}

type LineReading = RegisterRecord | readonly ImportProblem[] | null;

function readLine(cells: Cells, district: string | null): LineReading {
  const recordKind = cells('Satzart').text;
  if (recordKind === '10' || recordKind === '20' || recordKind === '30') return null;
  const key = keyOf(cells, ['Land', 'RB', 'Kreis']);
  if (!key.ok) return [key.problem];
  if (district !== null && key.value !== district) return null;
  const name = readText(cells('Gemeindename'), LONGEST_NAME);
  if (!name.ok) return [name.problem];
  if (recordKind === '60') return readMunicipality(cells, key.value, name.value);
  const line = cells('Satzart').line;
  if (recordKind === '40') {
    const kind = cells('Textkennzeichen').text;
    return { record: 'district', line, district: { key: key.value, name: name.value, kind } };
  }
  const association = keyOf(cells, ['VB']);
  if (!association.ok) return [association.problem];
  return { record: 'association', line, key: key.value + association.value, name: name.value };
}

function readMunicipality(cells: Cells, district: string, name: string): LineReading {
  const municipality = keyOf(cells, ['Gemeinde']);
  const association = keyOf(cells, ['VB']);
  const kind = readKind(cells('Textkennzeichen'));
  const area = readDecimalNumber(cells('Fläche'), { min: 0 });
  const population = readWholeNumber(cells('Bevölkerung'), { min: 0 });
  const postcode = optional(readPostcode)(cells('Postleitzahl'));
  const centre = readCentre(cells);
  if (!(
    municipality.ok &&
    association.ok &&
    kind.ok &&
    area.ok &&
    population.ok &&
    postcode.ok &&
    centre.ok
  )) {
    return [municipality, association, kind, area, population, postcode, centre].flatMap(problemOf);
  }
  const entry = {
    ags: (district + municipality.value) as Ags,
    ars: district + association.value + municipality.value,
    name,
    associationKey: district + association.value,
    kind: kind.value,
    areaKm2: area.value,
    population: population.value,
    postcode: postcode.value,
    registerDate: null,
    centre: centre.value,
    uninhabited: population.value === 0,
  };
  return { record: 'municipality', line: cells('Satzart').line, entry };
}

function problemOf(reading: CellReading<unknown>): readonly ImportProblem[] {
  return reading.ok ? [] : [reading.problem];
}

/** Parts of the key that a spreadsheet has turned into numbers are refused: padding them would be guessing. */
function keyOf(cells: Cells, parts: readonly (keyof typeof KEY_WIDTHS)[]): CellReading<string> {
  for (const part of parts) {
    const cell = cells(part);
    const width = KEY_WIDTHS[part];
    if (/^\d+$/.test(cell.text) && cell.text.length === width) continue;
    const sentence = `Der Schlüsselteil ${quote(cell.text)} hat nicht ${width} Ziffern; vermutlich ging eine führende Null verloren.`;
    return notUnderstood(cell, 'key-part', sentence);
  }
  return understood(parts.map((part) => cells(part).text).join(''));
}

function readKind(cell: Cell): CellReading<string> {
  if (/^6\d$/.test(cell.text)) return understood(cell.text);
  return notUnderstood(cell, 'register-kind', `Das Textkennzeichen ${quote(cell.text)} gibt es nicht.`);
}

/** The centre of a place without land of its own is given as 0, 0; that is no place. */
function readCentre(cells: Cells): CellReading<Coordinates | null> {
  const [east, north] = [cells('Längengrad'), cells('Breitengrad')];
  if (isNowhere(east) && isNowhere(north)) return understood(null);
  const longitude = readDecimalNumber(east, { min: GERMANY.west, max: GERMANY.east });
  const latitude = readDecimalNumber(north, { min: GERMANY.south, max: GERMANY.north });
  if (!longitude.ok) return longitude;
  return latitude.ok ? understood({ longitude: longitude.value, latitude: latitude.value }) : latitude;
}

function isNowhere(cell: Cell): boolean {
  return cell.text === '' || cell.text === '0';
}

function unreadLines(lines: readonly number[]): ImportProblem {
  const first = lines.slice(0, SHOWN_LINES).join(', ');
  const sentence = `Ohne Satzart und darum nicht gelesen (Fußnoten): Zeile ${first}${lines.length > SHOWN_LINES ? ' …' : ''}.`;
  return warningAt(WHOLE_FILE, 'lines-not-read', sentence);
}
