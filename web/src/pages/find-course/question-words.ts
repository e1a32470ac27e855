import type { CourseFormat, Municipality } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import { shortDate } from '../../parts/words/dates.js';
import { daypartTerms } from '../../texts/cases.js';
import { questionTexts } from '../../texts/find-course.js';
import { levelTerms } from '../../texts/terms.js';
import type { FinderQuestion } from '../../parts/course-search/finder-address.js';

/** A search on one line: “Alphabetisierung, ab Kandel, vormittags”. */
export function questionWords(
  question: FinderQuestion,
  formats: readonly CourseFormat[],
  municipalities: readonly Pick<Municipality, 'ags' | 'name'>[],
): string {
  const { ags, format, level, dayparts, minutes, from, to, freeOnly } = question;
  const children = question.childrenUnderThree + question.childrenFromThree;
  const place = municipalities.find((one) => one.ags === ags)?.name ?? ags;
  const parts = [
    format === undefined ? questionTexts.anyFormat : formatTitle(format, formats),
    level && questionTexts.level(levelTerms[level]),
    place && questionTexts.from(place),
    minutes && questionTexts.minutes(minutes),
    dayparts.map((daypart) => daypartTerms[daypart]).join(' oder '),
    children > 0 && questionTexts.children(children),
    from && questionTexts.starts(shortDate(from)),
    to && questionTexts.startsUntil(shortDate(to)),
    !freeOnly && questionTexts.full,
  ];
  return parts.filter(Boolean).join(', ');
}
