import { titleKey, type ImportedObjective } from '../../concept-tables/index.js';
import { countRejected } from '../count-rejected.js';
import { firstOfEach } from '../reading/first-of-each.js';
import type { Reading } from '../reading/problem.js';
import { readRows } from '../reading/read-rows.js';
import { readTable, type TableRequest } from '../reading/read-table.js';
import { OBJECTIVE_COLUMNS, OBJECTIVE_HEADINGS, OBJECTIVE_SHEET } from './objective-columns.js';
import { objectiveOf, objectiveShape, type ObjectiveWords } from './objective-line.js';

/**
 * “Tabelle der Bedarfe und Ziele lesen” (CSV or .xlsx): a line that names a Wirkungsziel is one, every other is a Bedarf. Needs come
 * first, wherever they stand, so that goals find them. Never throws.
 */
export async function readObjectivesTable(
  bytes: Uint8Array,
  words: ObjectiveWords,
  request: Omit<TableRequest, 'columns'> = {},
): Promise<Reading<ImportedObjective> & { readonly rejected: number }> {
  const columns = { columns: OBJECTIVE_COLUMNS, preferredSheet: OBJECTIVE_SHEET };
  const table = await readTable(bytes, { ...request, ...columns });
  const read = readRows(table, objectiveShape(words));
  const objectives = read.rows.map(({ line, value }) => ({ line, value: objectiveOf(value) }));
  const { rows, problems } = firstOfEach(objectives, {
    keyOf: (value) => `${value.kind} ${value.conceptId} ${titleKey(nameOf(value))}`,
    column: ({ kind }) => (kind === 'need' ? OBJECTIVE_HEADINGS.needs : OBJECTIVE_HEADINGS.goals),
    code: 'objective-twice',
    sentence: ({ kind }, line) =>
      `${kind === 'need' ? 'Dieser Bedarf' : 'Dieses Wirkungsziel'} steht schon in Zeile ${line}.`,
  });
  const needs = rows.filter(({ value }) => value.kind === 'need');
  const goals = rows.filter(({ value }) => value.kind === 'goal');
  return {
    rows: [...needs, ...goals],
    problems: [...read.problems, ...problems],
    rejected: countRejected(table, rows.length),
  };
}

/** How a person knows a need or a goal. */
export function nameOf(objective: ImportedObjective): string {
  return objective.kind === 'need' ? objective.title : objective.statement;
}
