import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { CourseAtRisk } from '../../api/types.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { mergeKindTerms, riskStageTerms, weakCourseTexts } from '../../texts/weak-courses.js';

const KINDS = { notice: 'info', warning: 'warning', alarm: 'danger' } as const;

/** One course at risk with its ways out. */
export function CourseAtRiskItem({ course }: { course: CourseAtRisk }): ReactElement {
  const { registered, expected, minimumSize: minimum, missing, mergeWith } = course;
  return (
    <li className="suggestion">
      <h3 className="suggestion__title">{course.title}</h3>
      <p className="badge-line">
        <Badge kind={KINDS[course.stage]}>{riskStageTerms[course.stage]}</Badge>
        {course.isOwn && <Badge kind="info">{weakCourseTexts.own}</Badge>}
      </p>
      <p className="kern-body">
        {weakCourseTexts.begins(
          course.siteName,
          course.providerName,
          shortDate(course.startsOn),
          course.daysUntilStart,
        )}
      </p>
      <p className="kern-body">{weakCourseTexts.figures({ registered, expected, minimum, missing })}</p>
      <p className="kern-body">
        <strong>{weakCourseTexts.wayOut}:</strong> {fittingWords(course)}{' '}
        {mergeWith !== null &&
          weakCourseTexts.mergeWith(
            mergeKindTerms[mergeWith.kind],
            mergeWith.title,
            mergeWith.providerName,
            mergeWith.people,
          )}
      </p>
      {course.isOwn && (
        <p className="kern-body">
          <Link className="kern-link" to={`/kurse/${course.offeringId}/warteliste`}>
            {weakCourseTexts.toList}
          </Link>
        </p>
      )}
    </li>
  );
}

function fittingWords({ fittingPeople, canBeFilled }: CourseAtRisk): string {
  if (fittingPeople === null) return weakCourseTexts.few;
  if (fittingPeople === 0) return weakCourseTexts.nobody;
  return canBeFilled ? weakCourseTexts.canBeFilled(fittingPeople) : weakCourseTexts.notEnough(fittingPeople);
}
