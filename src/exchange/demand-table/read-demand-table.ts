import type { LocalDate } from '#libs/calendar';
import { countRejected } from '../count-rejected.js';
import { errorAt, type ImportProblem, type Located, type Reading } from '../reading/problem.js';
import { readRows } from '../reading/read-rows.js';
import { readTable, type TableRequest } from '../reading/read-table.js';
import { DEMAND_COLUMNS, DEMAND_HEADINGS } from './demand-columns.js';
import { demandShape, type DemandLine, type DemandWords } from './demand-line.js';

/** “Bedarfstabelle lesen” (CSV or .xlsx): every line is one report. Never throws. */
export async function readDemandTable(
  bytes: Uint8Array,
  words: DemandWords,
  today: LocalDate,
  request: Omit<TableRequest, 'columns'> = {},
): Promise<Reading<DemandLine> & { readonly rejected: number }> {
  const table = await readTable(bytes, { ...request, columns: DEMAND_COLUMNS });
  const read = readRows(table, demandShape(words));
  const problems = [...read.problems];
  const firstLines = new Map<string, number>();
  const rows = read.rows.filter((row) => {
    const problem = inTheFuture(row, today) ?? saidBefore(row, firstLines);
    if (problem !== null) problems.push(problem);
    return problem === null;
  });
  return { rows, problems, rejected: countRejected(table, rows.length) };
}

function inTheFuture({ line, value }: Located<DemandLine>, today: LocalDate): ImportProblem | null {
  if (value.waitingSince <= today) return null;
  const column = DEMAND_HEADINGS.waitingSince;
  return errorAt({ line, column }, 'in-the-future', 'Der Tag liegt in der Zukunft.');
}

/** The same need twice would be the second count in place of the first, and people would be lost without a word. */
function saidBefore(
  { line, value }: Located<DemandLine>,
  firstLines: Map<string, number>,
): ImportProblem | null {
  const { people: _people, ...need } = value;
  const key = JSON.stringify(need);
  const first = firstLines.get(key);
  if (first === undefined) {
    firstLines.set(key, line);
    return null;
  }
  const sentence = `Derselbe Bedarf steht schon in Zeile ${first}. Bitte zu einer Zeile zusammenfassen.`;
  return errorAt({ line }, 'need-twice', sentence);
}
