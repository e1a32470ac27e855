import { titleKey, type ImportedMeasure } from '../../concept-tables/index.js';
import { countRejected } from '../count-rejected.js';
import { errorAt, type ImportProblem, type Located, type Reading } from '../reading/problem.js';
import { readRows } from '../reading/read-rows.js';
import { readTable, type TableRequest } from '../reading/read-table.js';
import { MEASURE_COLUMNS, MEASURE_HEADINGS } from './measure-columns.js';
import { measureShape, type MeasureLine, type MeasureWords } from './measure-line.js';

/** “Maßnahmentabelle lesen” (CSV or .xlsx): every line is one measure. Never throws. */
export async function readMeasuresTable(
  bytes: Uint8Array,
  words: MeasureWords,
  request: Omit<TableRequest, 'columns'> = {},
): Promise<Reading<ImportedMeasure> & { readonly rejected: number }> {
  const table = await readTable(bytes, { ...request, columns: MEASURE_COLUMNS });
  const read = readRows(table, measureShape(words));
  const problems = [...read.problems];
  const firstLines = new Map<string, number>();
  const rows = read.rows.filter((row) => {
    const problem = saidBefore(row, firstLines);
    if (problem !== null) problems.push(problem);
    return problem === null;
  });
  return {
    rows: rows.map(({ line, value }) => ({ line, value: importedOf(value) })),
    problems,
    rejected: countRejected(table, rows.length),
  };
}

function importedOf({ responsible, ...line }: MeasureLine): ImportedMeasure {
  if (responsible === undefined) return line;
  return {
    ...line,
    responsibleOrganisationId: responsible?.organisationId ?? null,
    responsibleName: responsible?.name ?? null,
  };
}

/** The same measure twice would be the second line in place of the first. */
function saidBefore(
  { line, value: { conceptId, title } }: Located<MeasureLine>,
  firstLines: Map<string, number>,
): ImportProblem | null {
  const key = `${conceptId} ${titleKey(title)}`;
  const first = firstLines.get(key);
  firstLines.set(key, first ?? line);
  if (first === undefined) return null;
  const sentence = `Eine Maßnahme mit diesem Titel steht schon in Zeile ${first}.`;
  return errorAt({ line, column: MEASURE_HEADINGS.title }, 'measure-twice', sentence);
}
