import type { ReactElement } from 'react';
import { useCourseTypes } from '../../api/edit-course.js';
import { useCourseFormats } from '../../api/regions.js';
import type { Offering } from '../../api/types.js';
import { Facts } from '../../parts/show/facts.js';
import { weekdayDate } from '../../parts/words/dates.js';
import { daypartTerms } from '../../texts/cases.js';
import { callOffReasonTerms } from '../../texts/course.js';
import { courseFormTerms } from '../../texts/edit-course.js';
import { ownCourseTexts } from '../../texts/own-course.js';

/** All that its provider said about a course. */
export function CourseFacts({ course }: { course: Offering }): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const types = useCourseTypes().data ?? [];
  const { childcare, reasonCode, timesNote, sites, endsOn, dayparts } = course;
  const titleOf = (known: readonly { code: string; title: string }[], code: string): string =>
    known.find((one) => one.code === code)?.title ?? code;
  return (
    <section aria-labelledby="angaben">
      <h2 id="angaben" className="kern-heading-medium">
        {ownCourseTexts.factsTitle}
      </h2>
      <Facts
        facts={[
          ...(reasonCode === null
            ? []
            : [{ name: ownCourseTexts.reason, value: callOffReasonTerms[reasonCode] }]),
          { name: ownCourseTexts.format, value: titleOf(formats, course.formatCode) },
          { name: ownCourseTexts.courseType, value: titleOf(types, course.courseTypeCode) },
          { name: ownCourseTexts.form, value: courseFormTerms[course.form] },
          {
            name: ownCourseTexts.sites,
            value: sites.map(({ name, town }) => `${name}, ${town}`).join('; '),
          },
          { name: ownCourseTexts.startsOn, value: weekdayDate(course.startsOn) },
          {
            name: ownCourseTexts.endsOn,
            value: endsOn === null ? ownCourseTexts.openEnd : weekdayDate(endsOn),
          },
          { name: ownCourseTexts.weeklyUnits, value: course.weeklyUnits },
          { name: ownCourseTexts.dayparts, value: dayparts.map((one) => daypartTerms[one]).join(', ') },
          ...(timesNote === null ? [] : [{ name: ownCourseTexts.timesNote, value: timesNote }]),
          {
            name: ownCourseTexts.size,
            value: ownCourseTexts.sizeWords(course.maximumSize, course.minimumSize),
          },
          {
            name: ownCourseTexts.childcare,
            value:
              childcare === null
                ? ownCourseTexts.noChildcare
                : ownCourseTexts.childcareWords(childcare.places, childcare.minimumAgeYears),
          },
          {
            name: ownCourseTexts.filling,
            value: course.isFilledFromList ? ownCourseTexts.fillingOn : ownCourseTexts.fillingOff,
          },
        ]}
      />
    </section>
  );
}
