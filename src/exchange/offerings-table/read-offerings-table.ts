import type { ImportProblem } from '../reading/problem.js';
import { readRows } from '../reading/read-rows.js';
import { readTable, type TableRequest } from '../reading/read-table.js';
import { fillSections } from './fill-sections.js';
import { gatherOfferings, type GatheredOfferings } from './gather-offerings.js';
import { OFFERING_COLUMNS } from './offering-columns.js';
import { offeringShape, type CatalogueWords } from './offering-line.js';
import { withoutNeighboursOfLostLines } from './lost-lines.js';

/** “Angebotstabelle lesen” (CSV or .xlsx): the offerings it names, complete with their sections. Never throws. */
export async function readOfferingsTable(
  bytes: Uint8Array,
  words: CatalogueWords,
  request: Omit<TableRequest, 'columns'> = {},
): Promise<GatheredOfferings> {
  const table = await readTable(bytes, { ...request, columns: OFFERING_COLUMNS });
  const filled = { ...table, rows: fillSections(table.rows) };
  const lines = readRows(filled, offeringShape(words));
  const gathered = withoutNeighboursOfLostLines(gatherOfferings(filled, lines.rows), filled);
  return { ...gathered, problems: distinct([...lines.problems, ...gathered.problems]) };
}

/** Lines above repeat what was said of the table; nothing is said twice. */
function distinct(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
