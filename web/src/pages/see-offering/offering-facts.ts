import type { CourseFormat, Offering } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import type { Fact } from '../../parts/show/facts.js';
import { longDate, shortDate } from '../../parts/words/dates.js';
import { daypartTerms } from '../../texts/cases.js';
import { courseTexts } from '../../texts/course.js';
import { courseFormTerms, offeringTexts } from '../../texts/offering.js';

/** What is to be said of a course, line by line. */
export function offeringFacts(offering: Offering, formats: readonly CourseFormat[]): readonly Fact[] {
  const { childcare, freshness, confirmedOn, endsOn } = offering;
  const times = offering.dayparts.map((daypart) => daypartTerms[daypart]).join(', ');
  const asOf = courseTexts.confirmedOn(shortDate(confirmedOn));
  return [
    { name: offeringTexts.provider, value: offering.providerName },
    { name: offeringTexts.format, value: formatTitle(offering.formatCode, formats) },
    { name: offeringTexts.form, value: courseFormTerms[offering.form] },
    {
      name: offeringTexts.dates,
      value: offeringTexts.dateSpan(longDate(offering.startsOn), endsOn === null ? null : longDate(endsOn)),
    },
    {
      name: offeringTexts.times,
      value: [times, offering.timesNote, offeringTexts.units(offering.weeklyUnits)]
        .filter(Boolean)
        .join(' · '),
    },
    { name: offeringTexts.places, value: offeringTexts.size(offering.minimumSize, offering.maximumSize) },
    {
      name: offeringTexts.childcare,
      value:
        childcare === null
          ? offeringTexts.noChildcare
          : offeringTexts.childcareWords(childcare.places, childcare.taken, childcare.minimumAgeYears),
    },
    {
      name: offeringTexts.filling,
      value: offering.isFilledFromList ? offeringTexts.filledFromList : offeringTexts.filledByHand,
    },
    {
      name: offeringTexts.figures,
      value: freshness === 'fresh' ? asOf : `${asOf}, ${courseTexts[freshness]}`,
    },
  ];
}
