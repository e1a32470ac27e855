import { titleKey, type ImportedMeasure } from '../../concept-tables/index.js';
import { countRejected } from '../count-rejected.js';
import { firstOfEach } from '../reading/first-of-each.js';
import type { Reading } from '../reading/problem.js';
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
  const { rows, problems } = firstOfEach(read.rows, {
    keyOf: ({ conceptId, title }) => `${conceptId} ${titleKey(title)}`,
    column: () => MEASURE_HEADINGS.title,
    code: 'measure-twice',
    sentence: (_, line) => `Eine Maßnahme mit diesem Titel steht schon in Zeile ${line}.`,
  });
  return {
    rows: rows.map(({ line, value }) => ({ line, value: importedOf(value) })),
    problems: [...read.problems, ...problems],
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
