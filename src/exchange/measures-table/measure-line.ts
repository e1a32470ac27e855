import type { Ags } from '#libs/region';
import type { ImportedMeasure, ImportedPartner } from '../../concept-tables/index.js';
import { findMunicipality, type NamedMunicipality } from '../demand-table/find-municipality.js';
import { always as alwaysRead, emptyOr, whereThere } from '../reading/cell/read-column.js';
import {
  optional,
  readCode,
  readDate,
  readText,
  readWholeNumber,
  readYesNo,
  type CellReader,
  type CellReading,
  type CodeChoice,
} from '../reading/read-cell.js';
import { columnKey } from '../reading/table/find-header.js';
import type { RowShape } from '../reading/read-rows.js';
import type { Cell, TableRow } from '../reading/table/table-row.js';
import { MEASURE_HEADINGS, type MeasureColumn } from './measure-columns.js';
import { MATURITY_CHOICES, MEASURE_STATE_CHOICES } from './measure-words.js';
import { readEuros } from './read-euros.js';
import { readFunding } from './read-funding.js';
import { readEach, readTitles } from './read-list.js';

/** What the words of a table of measures are looked up in. */
export interface MeasureWords {
  readonly organisations: readonly CodeChoice<string>[];
  readonly editions: readonly CodeChoice<string>[];
  readonly municipalities: readonly NamedMunicipality[];
}

/** A measure as a line says it; who answers for it is one cell. */
export interface MeasureLine extends Omit<ImportedMeasure, 'responsibleOrganisationId' | 'responsibleName'> {
  readonly responsible?: ImportedPartner | null;
}

const LONGEST = { title: 200, name: 120, text: 4000, statement: 500, budget: 60 } as const;
const MOST_NUMBER = 9999;

/** How a line is read, by column. A column that the file does not have is undefined. */
export function measureShape(words: MeasureWords): RowShape<Required<MeasureLine>> {
  const titles: CellReader<readonly string[]> = (cell) => readTitles(cell, LONGEST.statement);
  const text = (longest: number): CellReader<string> => emptyOr('', (cell) => readText(cell, longest));
  const shape = {
    conceptId: always(
      'edition',
      optional((cell) => readCode(cell, words.editions)),
    ),
    number: always(
      'number',
      optional((cell) => readWholeNumber(bare(cell), { min: 1, max: MOST_NUMBER })),
    ),
    title: always('title', (cell) => readText(cell, LONGEST.title)),
    description: at('description', text(LONGEST.text)),
    fields: at('fields', titles),
    needs: at('needs', titles),
    goals: at('goals', titles),
    themes: at('themes', titles),
    targetGroups: at('targetGroups', titles),
    state: at(
      'state',
      emptyOr('accepted', (cell) => readCode(cell, MEASURE_STATE_CHOICES)),
    ),
    stateReason: at(
      'stateReason',
      optional((cell) => readText(cell, LONGEST.text)),
    ),
    maturity: at(
      'maturity',
      emptyOr('idea', (cell) => readCode(cell, MATURITY_CHOICES)),
    ),
    responsible: at(
      'responsible',
      optional((cell) => readWho(cell, words)),
    ),
    partners: at('partners', (cell) => readEach(cell, (one) => readWho(one, words))),
    periodFrom: at('periodFrom', optional(readDate)),
    periodUntil: at('periodUntil', optional(readDate)),
    plannedCostCents: at('plannedCost', optional(readEuros)),
    actualCostCents: at('actualCost', optional(readEuros)),
    budgetItem: at(
      'budgetItem',
      optional((cell) => readText(cell, LONGEST.budget)),
    ),
    funding: at('funding', (cell) => readEach(cell, readFunding)),
    municipalities: at('municipalities', (cell) =>
      readEach<Ags>(cell, (one) => findMunicipality(one, words.municipalities)),
    ),
    isPublic: at('isPublic', (cell) => readYesNo(cell, false)),
  };
  return shape as RowShape<Required<MeasureLine>>;
}

function always<T>(column: MeasureColumn, reader: CellReader<T>): (row: TableRow) => CellReading<T> {
  return alwaysRead(MEASURE_HEADINGS[column], reader);
}

function at<T>(column: MeasureColumn, reader: CellReader<T>): (row: TableRow) => CellReading<T | undefined> {
  return whereThere(MEASURE_HEADINGS[column], reader);
}

/** „M 12“ is 12. */
function bare(cell: Cell): Cell {
  return { ...cell, text: cell.text.trim().replace(/^M\s*/i, '') };
}

/** A member by its name; whoever is none stays by name. */
function readWho(cell: Cell, { organisations }: MeasureWords): CellReading<ImportedPartner> {
  const member = organisations.find(({ names }) =>
    names.some((name) => columnKey(name) === columnKey(cell.text)),
  );
  if (member !== undefined) return { ok: true, value: { organisationId: member.code, name: null } };
  const name = readText(cell, LONGEST.name);
  return name.ok ? { ok: true, value: { organisationId: null, name: name.value } } : name;
}
