import type { CourseFormat, CourseType, Site } from '../../api/types.js';
import { shortDate, isDay } from '../../parts/words/dates.js';
import { daypartTerms } from '../../texts/cases.js';
import { courseStateTerms } from '../../texts/course.js';
import { conflictTexts, fieldTerms } from '../../texts/course-conflict.js';
import { courseFormTerms } from '../../texts/edit-course.js';
import { levelTerms } from '../../texts/terms.js';
import type { CourseDraft } from './course-draft.js';

/** Names behind the codes of a draft. */
export interface Lookups {
  readonly formats: readonly CourseFormat[];
  readonly types: readonly CourseType[];
  readonly sites: readonly Site[];
}

/** The name of a field for people. */
export function fieldName(field: keyof CourseDraft): string {
  return fieldTerms[field];
}

/** What stands in a field, in words. */
export function fieldWords(field: keyof CourseDraft, draft: CourseDraft, lookups: Lookups): string {
  const words = WORDS[field];
  const plain = draft[field];
  const text = words?.(draft, lookups) ?? (typeof plain === 'string' ? plain : '');
  return text === '' ? conflictTexts.nothing : text;
}

const day = (text: string): string => (isDay(text) ? shortDate(text) : text);
const yesNo = (is: boolean): string => (is ? conflictTexts.yes : conflictTexts.no);

const WORDS: Readonly<Partial<Record<keyof CourseDraft, (draft: CourseDraft, lookups: Lookups) => string>>> =
  {
    courseTypeCode: ({ courseTypeCode }, { types }) =>
      types.find(({ code }) => code === courseTypeCode)?.title ?? courseTypeCode,
    formatCode: ({ formatCode }, { formats }) =>
      formats.find(({ code }) => code === formatCode)?.title ?? formatCode,
    state: ({ state }) => courseStateTerms[state],
    form: ({ form }) => courseFormTerms[form],
    siteIds: ({ siteIds }, { sites }) =>
      siteIds.map((siteId) => sites.find(({ id }) => id === siteId)?.name ?? siteId).join(', '),
    startsOn: ({ startsOn }) => day(startsOn),
    endsOn: ({ endsOn }) => day(endsOn),
    dayparts: ({ dayparts }) => dayparts.map((daypart) => daypartTerms[daypart]).join(', '),
    hasChildcare: ({ hasChildcare }) => yesNo(hasChildcare),
    isFilledFromList: ({ isFilledFromList }) => yesNo(isFilledFromList),
    sections: ({ sections }) =>
      sections
        .map(({ number, level, startsOn, taken }) =>
          conflictTexts.section(number, levelTerms[level], day(startsOn), taken),
        )
        .join('; '),
  };
