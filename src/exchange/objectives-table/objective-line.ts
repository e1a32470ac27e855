import type { ImportedGoal, ImportedNeed, ImportedObjective } from '../../concept-tables/index.js';
import { readTitles } from '../measures-table/read-list.js';
import { notUnderstood, understood } from '../reading/cell/cell-reading.js';
import { always, emptyOr, whereThere } from '../reading/cell/read-column.js';
import {
  cellOf,
  optional,
  readCode,
  readDate,
  readText,
  readYesNo,
  type CellReader,
  type CellReading,
  type CodeChoice,
} from '../reading/read-cell.js';
import type { RowShape } from '../reading/read-rows.js';
import type { TableRow } from '../reading/table/table-row.js';
import { OBJECTIVE_HEADINGS, type ObjectiveColumn } from './objective-columns.js';
import { GOAL_STATE_CHOICES, LEVEL_CHOICES, NEED_STATE_CHOICES, URGENCY_CHOICES } from './objective-words.js';

/** What the words of a table of needs and goals are looked up in. */
export interface ObjectiveWords {
  readonly editions: readonly CodeChoice<string>[];
  readonly committees: readonly CodeChoice<string>[];
}

type NeedCells = Omit<ImportedNeed, 'kind' | 'title' | 'state' | 'fields'>;
type GoalCells = Omit<ImportedGoal, 'kind' | 'statement' | 'state' | 'fields'>;

/** A line as it stands there: a goal where it names one, else a need. */
export interface ObjectiveLine extends Partial<NeedCells>, Partial<GoalCells> {
  readonly conceptId: string | null;
  readonly goal: string | null;
  readonly needs: readonly string[];
  readonly fields?: readonly string[];
  readonly state?: ImportedNeed['state'] | ImportedGoal['state'];
}

const LONGEST = { title: 200, statement: 600, text: 4000, smart: 1000, reason: 1000 } as const;

/** How a line is read, by column. A column that the file does not have is undefined. */
export function objectiveShape({ editions, committees }: ObjectiveWords): RowShape<Required<ObjectiveLine>> {
  const titles: CellReader<readonly string[]> = (cell) => readTitles(cell, LONGEST.title);
  const text = (longest: number): CellReader<string> => emptyOr('', (cell) => readText(cell, longest));
  const shape = {
    conceptId: always(
      OBJECTIVE_HEADINGS.edition,
      optional((cell) => readCode(cell, editions)),
    ),
    goal: always(
      OBJECTIVE_HEADINGS.goals,
      optional((cell) => readText(cell, LONGEST.statement)),
    ),
    needs: (row: TableRow) => readNeeds(row, titles),
    fields: whereThere(OBJECTIVE_HEADINGS.fields, titles),
    description: ofNeed('description', text(LONGEST.text)),
    urgency: ofNeed(
      'urgency',
      emptyOr('medium', (cell) => readCode(cell, URGENCY_CHOICES)),
    ),
    targetGroups: ofNeed('targetGroups', titles),
    themes: ofNeed('themes', titles),
    level: ofGoal(
      'level',
      emptyOr('outcome', (cell) => readCode(cell, LEVEL_CHOICES)),
    ),
    specific: ofGoal('specific', text(LONGEST.smart)),
    measurable: ofGoal('measurable', text(LONGEST.smart)),
    attainable: ofGoal('attainable', text(LONGEST.smart)),
    relevant: ofGoal('relevant', text(LONGEST.smart)),
    dueOn: ofGoal('dueOn', optional(readDate)),
    committeeId: ofGoal(
      'committee',
      optional((cell) => readCode(cell, committees)),
    ),
    state: (row: TableRow) => readState(row),
    stateReason: whereThere(
      OBJECTIVE_HEADINGS.stateReason,
      optional((cell) => readText(cell, LONGEST.reason)),
    ),
    isPublic: whereThere(OBJECTIVE_HEADINGS.isPublic, (cell) => readYesNo(cell, false)),
  };
  return shape as RowShape<Required<ObjectiveLine>>;
}

/** The line as a need or a goal. */
export function objectiveOf({ goal, needs, ...line }: ObjectiveLine): ImportedObjective {
  const said = Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined));
  return goal === null
    ? ({ ...said, kind: 'need', title: needs[0] ?? '' } as unknown as ImportedNeed)
    : ({ ...said, kind: 'goal', statement: goal, needs } as unknown as ImportedGoal);
}

/** A line without a goal is one need, in one field; a goal may answer to several. */
function readNeeds(row: TableRow, titles: CellReader<readonly string[]>): CellReading<readonly string[]> {
  const cell = cellOf(row, OBJECTIVE_HEADINGS.needs);
  const needs = titles(cell);
  if (!needs.ok || isGoal(row)) return needs;
  if (needs.value.length !== 1)
    return notUnderstood(
      cell,
      'one-need',
      'Eine Zeile ohne Wirkungsziel beschreibt genau einen Bedarf. Bitte je Bedarf eine eigene Zeile.',
    );
  const fieldCell = cellOf(row, OBJECTIVE_HEADINGS.fields);
  const fields = titles(fieldCell);
  return fields.ok && fields.value.length > 1
    ? notUnderstood(fieldCell, 'one-field', 'Ein Bedarf gehört zu genau einem Themenfeld.')
    : needs;
}

function readState(row: TableRow): CellReading<ObjectiveLine['state']> {
  const choices: readonly CodeChoice<NonNullable<ObjectiveLine['state']>>[] = isGoal(row)
    ? GOAL_STATE_CHOICES
    : NEED_STATE_CHOICES;
  return whereThere(
    OBJECTIVE_HEADINGS.state,
    emptyOr<NonNullable<ObjectiveLine['state']>>('open', (cell) => readCode(cell, choices)),
  )(row);
}

function ofNeed<T>(column: ObjectiveColumn, reader: CellReader<T>) {
  return ofKind(column, reader, {
    isHere: (row) => !isGoal(row),
    sentence:
      'Das gehört zu einem Bedarf; diese Zeile nennt ein Wirkungsziel. Bitte schreiben Sie den Bedarf in eine eigene Zeile.',
  });
}

function ofGoal<T>(column: ObjectiveColumn, reader: CellReader<T>) {
  return ofKind(column, reader, {
    isHere: isGoal,
    sentence: 'Das gehört zu einem Wirkungsziel; diese Zeile nennt keines.',
  });
}

/** A cell that only one kind of line has: in the other it has to be empty, so that nothing is lost without a word. */
function ofKind<T>(
  column: ObjectiveColumn,
  reader: CellReader<T>,
  { isHere, sentence }: { readonly isHere: (row: TableRow) => boolean; readonly sentence: string },
): (row: TableRow) => CellReading<T | undefined> {
  const name = OBJECTIVE_HEADINGS[column];
  return (row) => {
    if (isHere(row)) return whereThere(name, reader)(row);
    const cell = cellOf(row, name);
    return cell.text.trim() === ''
      ? understood(undefined)
      : notUnderstood(cell, 'other-kind-of-line', sentence);
  };
}

function isGoal(row: TableRow): boolean {
  return cellOf(row, OBJECTIVE_HEADINGS.goals).text.trim() !== '';
}
