import { readSheet, type CellValue } from 'read-excel-file/node';
import type { ReadingLimits } from '../limits.js';
import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import { openWorkbook, type Workbook } from './open-workbook.js';
import { isBlank, MOST_CELLS, refusedTable, tooMany, type RawRow, type RawTable } from './raw-table.js';
import { storeZip } from './store-zip.js';
import { germanNumber, tidySheet, type TidySheet } from './tidy-sheet.js';
import { cellFormats, relationTargets, sheetParts, type SheetPart } from './workbook-parts.js';

/** Picks a sheet by the names of the visible ones (tab order); null where the wanted one is not there. */
export type SheetChoice = (names: readonly string[]) => string | null;

/** The library needs ten seconds for so many; the AuszugGV of the whole country has a third of them. */
const MOST_FILLED_CELLS = 1_000_000;
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * “Excel-Blatt lesen” (.xlsx): one sheet as rows of text – dates as YYYY-MM-DD, numbers with a decimal comma as Excel shows them
 * in Germany, truth values as WAHR and FALSCH. Never throws.
 */
export async function readXlsxRows(
  bytes: Uint8Array,
  limits: ReadingLimits,
  choose: SheetChoice,
): Promise<RawTable> {
  const workbook = openWorkbook(bytes, limits);
  if (typeof workbook !== 'function') return refusedTable(workbook);
  const [structure, relations] = [workbook(WORKBOOK), workbook(RELATIONS)];
  if (structure === null || relations === null) return refusedTable(broken());
  const relationsXml = relations.toString('utf8');
  const sheets = sheetParts(structure.toString('utf8'), relationsXml);
  const visible = sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  const chosen = sheets.find((sheet) => sheet.name === choose(visible));
  if (chosen === undefined) return refusedTable(noSuchSheet(visible));
  const [stylePart, stringPart] = ['styles', 'sharedStrings'].map(
    (kind) => relationTargets(relationsXml, kind)[0]?.[1],
  );
  const styles = stylePart === undefined ? '' : (workbook(stylePart)?.toString('utf8') ?? '');
  const content = workbook(chosen.path)?.toString('utf8');
  const tidy = content === undefined ? null : tidySheet(content, cellFormats(styles));
  if (tidy === null) return refusedTable(broken());
  const excess = refuseLarge(tidy, limits.maxRows);
  if (excess !== null) return refusedTable(excess);
  return readTidySheet(
    { tidy, chosen, visible },
    repack(workbook, [WORKBOOK, RELATIONS, stylePart, stringPart], { name: chosen.path, xml: tidy.xml }),
  );
}

interface OpenedSheet {
  readonly tidy: TidySheet;
  readonly chosen: SheetPart;
  readonly visible: readonly string[];
}

async function readTidySheet({ tidy, chosen, visible }: OpenedSheet, file: Buffer): Promise<RawTable> {
  try {
    const data = await readSheet(file, chosen.name, { parseNumber: Number });
    const rows = data.map((row, i): RawRow => ({ line: i + 1, cells: row.map(cellText) }));
    const others = visible.filter((name) => name !== chosen.name);
    return {
      rows: rows.filter((row) => !isBlank(row.cells)),
      problems: [...otherSheets(chosen.name, others), ...mergedCells(tidy.xml)],
      sheet: chosen.name,
    };
  } catch {
    return refusedTable(broken());
  }
}

function refuseLarge(sheet: TidySheet, maxRows: number): ImportProblem | null {
  if (sheet.rows > maxRows) return tooMany('Zeilen', maxRows);
  if (sheet.cells > MOST_FILLED_CELLS) return tooMany('Zellen', MOST_FILLED_CELLS);
  return sheet.rows * sheet.columns > MOST_CELLS ? tooMany('Zellen', MOST_CELLS) : null;
}

/** The parts that the library needs, and no others, in an archive of our own making. */
function repack(
  workbook: Workbook,
  names: readonly (string | undefined)[],
  sheet: { readonly name: string; readonly xml: string },
): Buffer {
  const parts = names.flatMap((name) => {
    const content = name === undefined ? null : workbook(name);
    return name === undefined || content === null ? [] : [{ name, content }];
  });
  return storeZip([...parts, { name: sheet.name, content: Buffer.from(sheet.xml, 'utf8') }]);
}

function cellText(value: CellValue | null): string {
  const plain: unknown = value;
  if (plain === null || plain === undefined) return '';
  if (plain instanceof Date) return dateText(plain);
  if (typeof plain === 'number') return germanNumber(plain);
  if (typeof plain === 'boolean') return plain ? 'WAHR' : 'FALSCH';
  return typeof plain === 'string' ? plain.trim() : '';
}

const FIRST_DAY_OF_EXCEL = Date.UTC(1900, 0, 1);

/** A date without a time, a time without a date, or both, by what the number behind it holds. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#DATUM!';
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  const [day = '', time = ''] = rounded.toISOString().split('T');
  const clock = time.slice(0, 5);
  if (rounded.getTime() < FIRST_DAY_OF_EXCEL) return clock;
  return time.startsWith('00:00:00') ? day : `${day} ${clock}`;
}

function broken(): ImportProblem {
  return errorAt(
    WHOLE_FILE,
    'broken-file',
    'Die Excel-Datei ist beschädigt oder anders aufgebaut, als Excel sie speichert.',
  );
}

function noSuchSheet(names: readonly string[]): ImportProblem {
  const list = names.map((name) => `„${name}“`).join(', ');
  const sentence = `Das gesuchte Blatt fehlt in der Excel-Mappe. Vorhanden: ${list === '' ? 'keines' : list}.`;
  return errorAt(WHOLE_FILE, 'sheet-missing', sentence);
}

function otherSheets(name: string, others: readonly string[]): readonly ImportProblem[] {
  if (others.length === 0) return [];
  const list = others.map((other) => `„${other}“`).join(', ');
  return [
    warningAt(WHOLE_FILE, 'other-sheets', `Gelesen wurde das Blatt „${name}“, nicht gelesen: ${list}.`),
  ];
}

const MERGED = /<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}(\d{1,7}))"/g;
const SHOWN_RANGES = 5;

/** Cells joined over several lines look filled but hold their value in the first line only. */
function mergedCells(sheetXml: string): readonly ImportProblem[] {
  const ranges = [...sheetXml.matchAll(MERGED)].flatMap(([, range = '', from, to]) =>
    from === to ? [] : [range],
  );
  if (ranges.length === 0) return [];
  const list = `${ranges.slice(0, SHOWN_RANGES).join(', ')}${ranges.length > SHOWN_RANGES ? ' …' : ''}`;
  const sentence = `Verbundene Zellen (${list}): Nur ihre erste Zeile hat einen Wert, die übrigen sind leer.`;
  return [warningAt(WHOLE_FILE, 'merged-cells', sentence)];
}
