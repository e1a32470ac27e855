import type { ImportProblem } from '../reading/problem.js';
import { readRows } from '../reading/read-rows.js';
import { readTable, type TableRequest } from '../reading/read-table.js';
import { fillSections } from './fill-sections.js';
import { gatherOfferings, type GatheredOfferings } from './gather-offerings.js';
import { OFFERING_COLUMNS, OFFERING_HEADINGS } from './offering-columns.js';
import { offeringShape, type CatalogueWords } from './offering-line.js';
import { withoutNeighboursOfLostLines } from './lost-lines.js';

/** The offerings of a table, whose keys it names at all, and what tells its source from others. */
export interface OfferingsTable extends GatheredOfferings {
  /** Of all lines that were meant, also of those that could not be understood. */
  readonly keys: ReadonlySet<string>;
  /** The headings of the file as they are written there. */
  readonly headings: readonly string[];
}

/** “Angebotstabelle lesen” (CSV, .xlsx or a feed): the offerings it names, complete with their sections. Never throws. */
export async function readOfferingsTable(
  bytes: Uint8Array,
  words: CatalogueWords,
  request: Omit<TableRequest, 'columns'> = {},
): Promise<OfferingsTable> {
  const table = await readTable(bytes, { ...request, columns: OFFERING_COLUMNS });
  const filled = { ...table, rows: fillSections(table.rows) };
  const lines = readRows(filled, offeringShape(words));
  const gathered = withoutNeighboursOfLostLines(gatherOfferings(filled, lines.rows), filled);
  const keys = new Set(table.rows.map(({ cells }) => cells.get(OFFERING_HEADINGS.key) ?? ''));
  const problems = distinct([...lines.problems, ...gathered.problems]);
  return { ...gathered, problems, keys, headings: table.headings ?? [] };
}

/** Lines above repeat what was said of the table; nothing is said twice. */
function distinct(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
