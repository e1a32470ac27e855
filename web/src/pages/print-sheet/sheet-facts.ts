import type { SheetCourse } from '../../api/types.js';
import { timesWords } from '../../parts/place-offer/offered-place.js';
import type { Fact } from '../../parts/show/facts.js';
import { weekdayDate } from '../../parts/words/dates.js';
import { sheetTexts } from '../../texts/sheet.js';
import { levelTerms } from '../../texts/terms.js';

/** The course in the words of the sheet; what is not known of an outside course is left out. */
export function sheetFacts(course: SheetCourse): readonly Fact[] {
  const { level, startsOn, weeklyUnits, isStepFree } = course;
  const facts: (Fact | null)[] = [
    { name: sheetTexts.course, value: course.title },
    level === null ? null : { name: sheetTexts.level, value: levelTerms[level] },
    {
      name: sheetTexts.start,
      value: startsOn === null ? sheetTexts.startUnknown : weekdayDate(startsOn),
    },
    course.source === 'outside' ? null : { name: sheetTexts.times, value: timesOf(course, weeklyUnits) },
    { name: sheetTexts.place, value: placeWords(course) + (isStepFree ? ` (${sheetTexts.stepFree})` : '') },
    { name: sheetTexts.provider, value: course.providerName },
  ];
  return facts.filter((fact): fact is Fact => fact !== null);
}

function timesOf(course: SheetCourse, weeklyUnits: number | null): string {
  return [timesWords(course), weeklyUnits === null ? '' : sheetTexts.units(weeklyUnits)]
    .filter(Boolean)
    .join('; ');
}

function placeWords({ siteName, street, postcode, town }: SheetCourse): string {
  return [siteName, street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
