import type { ParticipantNeed } from '#libs/referral';
import {
  cellOf,
  optional,
  readCode,
  readDate,
  readWholeNumber,
  type CellReader,
  type CellReading,
  type CodeChoice,
} from '../reading/read-cell.js';
import type { RowShape } from '../reading/read-rows.js';
import type { TableRow } from '../reading/table/table-row.js';
import { ACCESS_ROUTE_WORDS } from '../words/access-route-words.js';
import { readDayparts } from '../words/daypart-words.js';
import { LEVEL_WORDS } from '../words/level-words.js';
import { DEMAND_HEADINGS } from './demand-columns.js';
import { findMunicipality, type NamedMunicipality } from './find-municipality.js';

/** “Zeile der Bedarfstabelle”: a count of people with the same need, by the office that reports it. */
export interface DemandLine extends ParticipantNeed {
  readonly officeId: string;
  readonly people: number;
}

/** What the words of a demand table are looked up in. */
export interface DemandWords {
  readonly offices: readonly CodeChoice<string>[];
  readonly formats: readonly CodeChoice<string>[];
  readonly municipalities: readonly NamedMunicipality[];
}

const MOST_PEOPLE_IN_A_REPORT = 999;
const MOST_CHILDREN = 9;

/** How a line is read, by column. Empty counts of children are none; an empty Niveau is not tested yet. */
export function demandShape(words: DemandWords): RowShape<DemandLine> {
  const { municipalities } = words;
  return {
    officeId: at('office', (cell) => readCode(cell, words.offices)),
    ags: at('municipality', (cell) => findMunicipality(cell, municipalities)),
    formatCode: at('format', (cell) => readCode(cell, words.formats)),
    level: at(
      'level',
      optional((cell) => readCode(cell, LEVEL_WORDS)),
    ),
    accessRoute: at('accessRoute', (cell) => readCode(cell, ACCESS_ROUTE_WORDS)),
    people: at('people', (cell) => readWholeNumber(cell, { min: 1, max: MOST_PEOPLE_IN_A_REPORT })),
    waitingSince: at('waitingSince', readDate),
    childrenUnderThree: at('childrenUnderThree', children),
    childrenFromThree: at('childrenFromThree', children),
    dayparts: at('dayparts', readDayparts),
  };
}

function at<T>(
  property: keyof typeof DEMAND_HEADINGS,
  reader: CellReader<T>,
): (row: TableRow) => CellReading<T> {
  return (row) => reader(cellOf(row, DEMAND_HEADINGS[property]));
}

const children: CellReader<number> = (cell) =>
  cell.text === '' ? { ok: true, value: 0 } : readWholeNumber(cell, { min: 0, max: MOST_CHILDREN });
