import type { ReactElement } from 'react';
import type { MergeableCourses } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { minutesWords, numberWords, originWords } from '../../parts/words/numbers.js';
import { gapTexts } from '../../texts/gaps.js';
import { mergeKindTerms, weakCourseTexts } from '../../texts/weak-courses.js';

type Effect = MergeableCourses['municipalities'][number];

const COLUMNS: readonly Column<Effect>[] = [
  { id: 'name', title: weakCourseTexts.municipality, cell: ({ name }) => name },
  {
    id: 'people',
    title: weakCourseTexts.people,
    isNumeric: true,
    cell: ({ people }) => (people === null ? gapTexts.hidden : numberWords(people)),
  },
  {
    id: 'before',
    title: weakCourseTexts.before,
    isNumeric: true,
    cell: ({ minutesBefore, originBefore }) => minutesWords(minutesBefore, originBefore),
  },
  {
    id: 'after',
    title: weakCourseTexts.after,
    isNumeric: true,
    cell: ({ minutesAfter, originAfter }) => minutesWords(minutesAfter, originAfter),
  },
];

/** Two courses that are enough together, and what joining them means for each Gemeinde. */
export function MergeableItem({ pair }: { pair: MergeableCourses }): ReactElement {
  const { courses, kind, people, minimumSize, daysApart, minutesBetween, originBetween, municipalities } =
    pair;
  const [first, second] = courses;
  return (
    <li className="suggestion">
      <h3 className="suggestion__title">{weakCourseTexts.pair(first?.title ?? '', second?.title ?? '')}</h3>
      <p className="kern-body">{weakCourseTexts.pairFacts(mergeKindTerms[kind], people, minimumSize)}</p>
      <ul className="kern-list kern-list--bullet">
        {courses.map((course) => (
          <li key={course.offeringId}>
            {weakCourseTexts.course(
              course.providerName,
              course.siteName,
              shortDate(course.startsOn),
              course.registered,
            )}
          </li>
        ))}
      </ul>
      <p className="kern-body">
        {weakCourseTexts.apart(daysApart, minutesBetween, originWords(originBetween))}
      </p>
      {municipalities.length > 0 && (
        <details className="message">
          <summary className="message__title">{weakCourseTexts.effect}</summary>
          <CardTable
            file="zusammenlegen"
            caption={weakCourseTexts.effectCaption}
            columns={COLUMNS}
            rows={municipalities}
            keyOf={({ ags }) => ags}
          />
        </details>
      )}
    </li>
  );
}
