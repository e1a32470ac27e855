import type { LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel, Obstacle, OfferingForm, OfferingState } from '#libs/course-catalogue';
import type { Ags } from '#libs/region';
import {
  cellOf,
  optional,
  readAgs,
  readCode,
  readDate,
  readDecimalNumber,
  readPostcode,
  readText,
  readWholeNumber,
  readYesNo,
  type CellReader,
  type CellReading,
  type CodeChoice,
} from '../reading/read-cell.js';
import type { RowShape } from '../reading/read-rows.js';
import type { TableRow } from '../reading/table/table-row.js';
import { readDayparts } from '../words/daypart-words.js';
import { LEVEL_WORDS } from '../words/level-words.js';
import { FORM_WORDS, REASON_WORDS, STATE_WORDS } from '../words/offering-words.js';
import { OFFERING_HEADINGS, type OfferingHeading } from './offering-columns.js';

/** “Zeile der Angebotstabelle”: one section of one offering, with everything that is said of the offering and its site. */
export interface OfferingLine {
  readonly provider: string;
  readonly providerMail: string | null;
  readonly site: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly ags: Ags | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly isStepFree: boolean | null;
  readonly furtherSites: string | null;
  readonly key: string;
  readonly title: string;
  readonly courseType: string;
  readonly format: string;
  readonly form: OfferingForm | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly state: OfferingState;
  readonly reason: Obstacle | null;
  readonly maximumSize: number;
  readonly minimumSize: number | null;
  readonly weeklyUnits: number | null;
  readonly dayparts: readonly Daypart[];
  readonly timesNote: string | null;
  readonly sectionNumber: number;
  readonly level: LanguageLevel;
  readonly sectionStartsOn: LocalDate;
  readonly taken: number;
  readonly childcarePlaces: number | null;
  readonly childcareTaken: number | null;
  readonly childcareMinimumAge: number | null;
  readonly approvedFrom: LocalDate | null;
  readonly approvedUntil: LocalDate | null;
  readonly confirmedOn: LocalDate;
}

/** Kursarten and Kurstypen by their codes and German titles. */
export interface CatalogueWords {
  readonly courseTypes: readonly CodeChoice<string>[];
  readonly formats: readonly CodeChoice<string>[];
}

const LARGEST_COURSE = 200;

/** How a line is read, by column. Coordinates lie in Germany. */
export function offeringShape(words: CatalogueWords): RowShape<OfferingLine> {
  return {
    provider: at('provider', text(200)),
    providerMail: at('providerMail', optional(text(200))),
    site: at('site', text(200)),
    street: at('street', optional(text(200))),
    postcode: at('postcode', optional(readPostcode)),
    town: at('town', optional(text(200))),
    ags: at('ags', optional(readAgs)),
    latitude: at(
      'latitude',
      optional((cell) => readDecimalNumber(cell, { min: 47, max: 55.5 })),
    ),
    longitude: at(
      'longitude',
      optional((cell) => readDecimalNumber(cell, { min: 5.5, max: 15.5 })),
    ),
    isStepFree: at(
      'isStepFree',
      optional((cell) => readYesNo(cell)),
    ),
    furtherSites: at('furtherSites', optional(text(500))),
    key: at('key', text(60)),
    title: at('title', text(200)),
    courseType: at('courseType', code(words.courseTypes)),
    format: at('format', code(words.formats)),
    form: at('form', optional(code(FORM_WORDS))),
    startsOn: at('startsOn', readDate),
    endsOn: at('endsOn', optional(readDate)),
    state: at('state', code(STATE_WORDS)),
    reason: at('reason', optional(code(REASON_WORDS))),
    maximumSize: at('maximumSize', whole(1, LARGEST_COURSE)),
    minimumSize: at('minimumSize', optional(whole(1, LARGEST_COURSE))),
    weeklyUnits: at('weeklyUnits', optional(whole(1, 40))),
    dayparts: at('dayparts', readDayparts),
    timesNote: at('timesNote', optional(text(500))),
    sectionNumber: at('sectionNumber', whole(1, 20)),
    level: at('level', code(LEVEL_WORDS)),
    sectionStartsOn: at('sectionStartsOn', readDate),
    taken: at('taken', whole(0, LARGEST_COURSE)),
    childcarePlaces: at('childcarePlaces', optional(whole(0, 50))),
    childcareTaken: at('childcareTaken', optional(whole(0, 50))),
    childcareMinimumAge: at('childcareMinimumAge', optional(whole(0, 6))),
    approvedFrom: at('approvedFrom', optional(readDate)),
    approvedUntil: at('approvedUntil', optional(readDate)),
    confirmedOn: at('confirmedOn', readDate),
  };
}

function at<T>(
  property: keyof typeof OFFERING_HEADINGS,
  reader: CellReader<T>,
): (row: TableRow) => CellReading<T> {
  const heading: OfferingHeading = OFFERING_HEADINGS[property];
  return (row) => reader(cellOf(row, heading));
}

function text(maxLength: number): CellReader<string> {
  return (cell) => readText(cell, maxLength);
}

function code<T>(choices: readonly CodeChoice<T>[]): CellReader<T> {
  return (cell) => readCode(cell, choices);
}

function whole(min: number, max: number): CellReader<number> {
  return (cell) => readWholeNumber(cell, { min, max });
}
