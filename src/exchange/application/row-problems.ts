import type { AddedName, TakenOver } from '../../concept-tables/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import { findPersonalText } from '../personal-text.js';
import { errorAt, warningAt, type ImportProblem } from '../reading/problem.js';
import { RecordRejected } from './save-records.js';

/** A row of a table of the concept: where it stands, its free texts by heading, and how it is taken over. */
export interface ConceptRow {
  readonly line: number;
  readonly texts: Readonly<Record<string, string | null>>;
  readonly headings: Readonly<Partial<Record<string, string>>>;
  readonly takeOver: () => Promise<TakenOver>;
  readonly say: (...said: readonly ImportProblem[]) => void;
}

/**
 * “Zeile des Konzepts übernehmen”: nothing about a person; what it names and is not there yet is added, and said. Throws `RecordRejected`
 * with line and column.
 */
export async function saveConceptRow(row: ConceptRow): Promise<TakenOver['outcome']> {
  const personal = findPersonalText(row.line, row.texts);
  if (personal.length > 0) throw new RecordRejected(personal);
  try {
    const { outcome, added } = await row.takeOver();
    row.say(...added.map((name) => newlyAdded(row, name)));
    return outcome;
  } catch (error) {
    if (error instanceof Refused) throw new RecordRejected([located(row, error)]);
    throw error;
  }
}

function newlyAdded({ line, headings }: ConceptRow, { column, title }: AddedName): ImportProblem {
  return warningAt(
    { line, column: headings[column] ?? null },
    'newly-added',
    `„${title}“ wird neu angelegt.`,
  );
}

function located({ line, headings }: ConceptRow, { refusal, sentence }: Refused): ImportProblem {
  const { code, field = '' } = refusal;
  const column = Object.hasOwn(headings, field) ? (headings[field] ?? null) : null;
  return errorAt({ line, column }, code, sentence);
}
