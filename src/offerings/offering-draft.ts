import type { LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel, OfferingForm, OfferingState, Section } from '#libs/course-catalogue';
import type { OfferingDetails } from './application/offering-details.js';

/** A section as it is typed; null where nothing stands yet. */
export interface DraftSection {
  readonly number: number | null;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate | null;
  readonly taken: number | null;
}

/** “Entwurf eines Kursangebots”: what a provider has typed so far; null where nothing stands yet. */
export interface OfferingDraft {
  readonly siteIds: readonly string[];
  readonly courseTypeCode: string;
  readonly formatCode: string;
  readonly state: OfferingState;
  readonly form: OfferingForm;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly minimumSize: number | null;
  readonly maximumSize: number | null;
  readonly weeklyUnits: number | null;
  readonly dayparts: readonly Daypart[];
  readonly childcare: {
    readonly places: number | null;
    readonly taken: number | null;
    readonly minimumAgeYears: number | null;
  } | null;
  readonly sections: readonly DraftSection[];
}

/** A draft whose gaps are filled so that the rules can read it, and the fields of which they must not speak yet. */
export interface FilledDraft {
  readonly details: OfferingDetails;
  readonly isUntyped: (field: string) => boolean;
}

const MANY = 1000;
const USUAL_PACE = 25;

/** “Entwurf auffüllen”; null while Kursart, Kurstyp or the start are missing: before them no rule has anything to say. */
export function fillDraft(draft: OfferingDraft): FilledDraft | null {
  const { startsOn, courseTypeCode, formatCode, childcare, weeklyUnits } = draft;
  if (startsOn === null || courseTypeCode === '' || formatCode === '') return null;
  const untyped = new Set([
    ...(draft.minimumSize === null ? ['minimumSize'] : []),
    ...(draft.maximumSize === null ? ['maximumSize', 'minimumSize'] : []),
    ...(weeklyUnits === null ? ['weeklyUnits', 'endsOn'] : []),
    ...(childcare !== null && wholeChildcare(childcare) === null ? ['childcare'] : []),
    ...(draft.siteIds.length === 0 ? ['siteIds'] : []),
  ]);
  const details: OfferingDetails = {
    ...draft,
    startsOn,
    title: '',
    timesNote: null,
    reasonCode: null,
    isFilledFromList: false,
    minimumSize: draft.minimumSize ?? 1,
    maximumSize: draft.maximumSize ?? MANY,
    weeklyUnits: weeklyUnits ?? USUAL_PACE,
    childcare: childcare === null ? null : wholeChildcare(childcare),
    sections: wholeSections(draft.sections),
  };
  return { details, isUntyped: (field) => untyped.has(field.split('.')[0] ?? field) };
}

function wholeChildcare({ places, taken, minimumAgeYears }: NonNullable<OfferingDraft['childcare']>) {
  if (places === null || taken === null || minimumAgeYears === null) return null;
  return { places, taken, minimumAgeYears };
}

/** Up to the first that is not whole, so that what is said of a section is said at its line. */
function wholeSections(sections: readonly DraftSection[]): readonly Section[] {
  const whole: Section[] = [];
  for (const { number, level, startsOn, taken } of sections) {
    if (number === null || startsOn === null || taken === null) break;
    whole.push({ number, level, startsOn, taken });
  }
  return whole;
}
