import { germanDay, type LocalDate } from '#libs/calendar';
import type { OfferingDetails } from '../../offerings/index.js';
import type { FieldChange } from '../import-changes.js';
import type { CodeChoice } from '../reading/read-cell.js';
import { DAYPART_WORDS } from '../words/daypart-words.js';
import { LEVEL_WORDS } from '../words/level-words.js';
import { FORM_WORDS, REASON_WORDS, STATE_WORDS } from '../words/offering-words.js';
import { OFFERING_HEADINGS as H } from './offering-columns.js';

/** What a table says of a course; the filling from the list is no part of it. */
export type ToldOffering = Omit<OfferingDetails, 'isFilledFromList'> & { readonly confirmedOn: LocalDate };

/** The words of the county for what a course names by its code or id. */
export interface OfferingNames {
  readonly site: (id: string) => string;
  readonly courseType: (code: string) => string;
  readonly format: (code: string) => string;
}

type Fact = readonly [field: string, text: string];
type FactsOf = Readonly<
  Record<keyof ToldOffering, (offering: ToldOffering, names: OfferingNames) => readonly Fact[]>
>;

const NOTHING = '–';

/** How each property reads, in words; one that is missing here does not compile. */
const FACTS: FactsOf = {
  title: ({ title }) => [[H.title, title]],
  courseTypeCode: ({ courseTypeCode }, names) => [[H.courseType, names.courseType(courseTypeCode)]],
  formatCode: ({ formatCode }, names) => [[H.format, names.format(formatCode)]],
  state: ({ state }) => [[H.state, word(STATE_WORDS, state)]],
  reasonCode: ({ reasonCode }) => [
    [H.reason, reasonCode === null ? NOTHING : word(REASON_WORDS, reasonCode)],
  ],
  siteIds: ({ siteIds: [main = '', ...further] }, names) => [
    [H.site, names.site(main)],
    [H.furtherSites, further.map((id) => names.site(id)).join(', ') || NOTHING],
  ],
  form: ({ form }) => [[H.form, word(FORM_WORDS, form)]],
  startsOn: ({ startsOn }) => [[H.startsOn, germanDay(startsOn)]],
  endsOn: ({ endsOn }) => [[H.endsOn, endsOn === null ? NOTHING : germanDay(endsOn)]],
  maximumSize: ({ maximumSize }) => [[H.maximumSize, String(maximumSize)]],
  minimumSize: ({ minimumSize }) => [[H.minimumSize, String(minimumSize)]],
  weeklyUnits: ({ weeklyUnits }) => [[H.weeklyUnits, String(weeklyUnits)]],
  dayparts: ({ dayparts }) => [
    [H.dayparts, dayparts.map((one) => word(DAYPART_WORDS, one)).join(', ') || NOTHING],
  ],
  timesNote: ({ timesNote }) => [[H.timesNote, timesNote ?? NOTHING]],
  childcare: ({ childcare }) => [
    [H.childcarePlaces, String(childcare?.places ?? NOTHING)],
    [H.childcareTaken, String(childcare?.taken ?? NOTHING)],
    [H.childcareMinimumAge, String(childcare?.minimumAgeYears ?? NOTHING)],
  ],
  sections: ({ sections }) =>
    sections.map(({ number, level, startsOn, taken }) => [
      `${H.sectionNumber} ${number}`,
      `${word(LEVEL_WORDS, level)} ab ${germanDay(startsOn)}, ${taken} belegt`,
    ]),
  confirmedOn: ({ confirmedOn }) => [[H.confirmedOn, germanDay(confirmedOn)]],
};

/** “Unterschiede eines Kurses”: each thing that reads otherwise, with what stood before and what the file says. */
export function describeChanges(
  before: ToldOffering,
  after: ToldOffering,
  names: OfferingNames,
): readonly FieldChange[] {
  const [old, fresh] = [factsOf(before, names), factsOf(after, names)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? NOTHING, after: fresh.get(field) ?? NOTHING }))
    .filter((change) => change.before !== change.after);
}

function factsOf(offering: ToldOffering, names: OfferingNames): ReadonlyMap<string, string> {
  return new Map(Object.values(FACTS).flatMap((read) => read(offering, names)));
}

function word<T>(choices: readonly CodeChoice<T>[], code: T): string {
  return choices.find((choice) => choice.code === code)?.names[0] ?? String(code);
}
