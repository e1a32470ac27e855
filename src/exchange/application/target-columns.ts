import { Injectable } from '@nestjs/common';
import { isWithin } from '#libs/calendar';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { DEMAND_COLUMN_WORDS } from '../column-words/demand-column-words.js';
import { MEASURE_COLUMN_WORDS } from '../column-words/measure-column-words.js';
import { OBJECTIVE_COLUMN_WORDS } from '../column-words/objective-column-words.js';
import { OFFERING_COLUMN_WORDS } from '../column-words/offering-column-words.js';
import { DEMAND_COLUMNS, DEMAND_HEADINGS } from '../demand-table/demand-columns.js';
import type { TargetColumn, UploadKind } from '../import-upload.js';
import { MEASURE_COLUMNS, MEASURE_HEADINGS } from '../measures-table/measure-columns.js';
import { MATURITY_CHOICES, MEASURE_STATE_CHOICES } from '../measures-table/measure-words.js';
import {
  OBJECTIVE_COLUMNS,
  OBJECTIVE_HEADINGS,
  OBJECTIVE_SHEET,
} from '../objectives-table/objective-columns.js';
import { LEVEL_CHOICES, URGENCY_CHOICES } from '../objectives-table/objective-words.js';
import { OFFERING_COLUMNS, OFFERING_HEADINGS } from '../offerings-table/offering-columns.js';
import type { CodeChoice } from '../reading/read-cell.js';
import type { MappedColumn, TableColumn } from '../reading/table/table-row.js';
import { ACCESS_ROUTE_WORDS } from '../words/access-route-words.js';
import { LEVEL_WORDS } from '../words/level-words.js';
import { FORM_WORDS, STATE_WORDS } from '../words/offering-words.js';
import { MeasureVocabulary } from './measure-vocabulary.js';
import { ObjectiveVocabulary } from './objective-vocabulary.js';

const WORDS = {
  offerings: OFFERING_COLUMN_WORDS,
  demand: DEMAND_COLUMN_WORDS,
  measures: MEASURE_COLUMN_WORDS,
  objectives: OBJECTIVE_COLUMN_WORDS,
} as const;
const COLUMNS = {
  offerings: OFFERING_COLUMNS,
  demand: DEMAND_COLUMNS,
  measures: MEASURE_COLUMNS,
  objectives: OBJECTIVE_COLUMNS,
} as const;
/** The column that names whose line it is; where the file has none, all are those of whoever brings it. What is of the concept is the county's. */
const OWNER = {
  offerings: OFFERING_HEADINGS.provider,
  demand: DEMAND_HEADINGS.office,
  measures: null,
  objectives: null,
} as const;

/** “Zielspalten”: what the web can read, required columns first. */
@Injectable()
export class TargetColumns {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly measureWords: MeasureVocabulary,
    private readonly objectiveWords: ObjectiveVocabulary,
    private readonly clock: Clock,
  ) {}

  async of(kind: UploadKind): Promise<readonly TargetColumn[]> {
    const choices = await this.choicesOf(kind);
    const columns = targetTable(kind).map(({ name, required = false }) => ({
      name,
      explanation: (WORDS[kind] as Readonly<Record<string, string>>)[name] ?? '',
      isRequired: required && name !== OWNER[kind],
      choices: choices.get(name) ?? null,
    }));
    return [
      ...columns.filter(({ isRequired }) => isRequired),
      ...columns.filter(({ isRequired }) => !isRequired),
    ];
  }

  private choicesOf(kind: UploadKind): Promise<ReadonlyMap<string, readonly string[]>> {
    if (kind === 'measures') return this.measureChoices();
    return kind === 'objectives' ? this.objectiveChoices() : this.choices();
  }

  private async objectiveChoices(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { editions, committees } = await this.objectiveWords.read();
    return new Map<string, readonly string[]>([
      [OBJECTIVE_HEADINGS.urgency, firstWords(URGENCY_CHOICES)],
      [OBJECTIVE_HEADINGS.level, firstWords(LEVEL_CHOICES)],
      [OBJECTIVE_HEADINGS.committee, firstWords(committees)],
      [OBJECTIVE_HEADINGS.edition, firstWords(editions)],
    ]);
  }

  private async measureChoices(): Promise<ReadonlyMap<string, readonly string[]>> {
    return new Map<string, readonly string[]>([
      [MEASURE_HEADINGS.state, firstWords(MEASURE_STATE_CHOICES)],
      [MEASURE_HEADINGS.maturity, firstWords(MATURITY_CHOICES)],
      [MEASURE_HEADINGS.edition, firstWords(await this.measureWords.editions())],
    ]);
  }

  private async choices(): Promise<ReadonlyMap<string, readonly string[]>> {
    const today = this.clock.today();
    const types = (await this.courseTypes.types()).filter(({ startable }) => isWithin(startable, today));
    const formats = await this.courseTypes.formats();
    return new Map<string, readonly string[]>([
      [OFFERING_HEADINGS.courseType, types.map(({ title }) => title)],
      [OFFERING_HEADINGS.format, formats.map(({ title }) => title)],
      [OFFERING_HEADINGS.state, firstWords(STATE_WORDS)],
      [OFFERING_HEADINGS.form, firstWords(FORM_WORDS)],
      [OFFERING_HEADINGS.level, firstWords(LEVEL_WORDS)],
      [DEMAND_HEADINGS.accessRoute, firstWords(ACCESS_ROUTE_WORDS)],
    ]);
  }
}

/** The columns that the web reads, as the table reader wants them, in the order of their explanations. */
export function targetTable(kind: UploadKind): readonly TableColumn[] {
  return Object.keys(WORDS[kind]).flatMap((name) => COLUMNS[kind].filter((column) => column.name === name));
}

/** The sheet of a workbook that is meant, where it has several; else the first. */
export function targetSheet(kind: UploadKind): { readonly preferredSheet?: string } {
  return kind === 'objectives' ? { preferredSheet: OBJECTIVE_SHEET } : {};
}

/** The mapping with the name of the organisation in each line, where the file does not say whose its lines are. */
export function ownedBy(
  kind: UploadKind,
  columns: readonly MappedColumn[],
  organisationName: string,
): readonly MappedColumn[] {
  const name = OWNER[kind];
  if (name === null) return columns;
  const owner = columns.find(({ column }) => column === name);
  if (owner !== undefined && owner.index !== null) return columns;
  const others = columns.filter(({ column }) => column !== name);
  return [...others, { column: name, index: null, text: organisationName }];
}

function firstWords(choices: readonly CodeChoice<string>[]): readonly string[] {
  return choices.flatMap(({ names }) => names.slice(0, 1));
}
