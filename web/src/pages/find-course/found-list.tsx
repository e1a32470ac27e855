import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { CourseFormat, FoundCourse } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { minutesWords } from '../../parts/words/numbers.js';
import { daypartTerms } from '../../texts/cases.js';
import { doubtTerms, findCourseTexts } from '../../texts/find-course.js';
import { criterionTerms, suggestionTexts } from '../../texts/suggestions.js';
import { levelTerms } from '../../texts/terms.js';

interface FoundListProps {
  readonly courses: readonly FoundCourse[];
  readonly formats: readonly CourseFormat[];
  /** The Gemeinde that was asked for. */
  readonly from: string | undefined;
  readonly onMore: (() => void) | undefined;
  readonly isBusy: boolean;
}

/** The courses that were found, each with all that the map says too, and why it is here. */
export function FoundList({ courses, formats, from, onMore, isBusy }: FoundListProps): ReactElement {
  return (
    <div>
      <ol className="suggestions">
        {courses.map((course) => (
          <FoundCourseCard key={course.offeringId} course={course} formats={formats} from={from} />
        ))}
      </ol>
      {onMore !== undefined && (
        <Button kind="secondary" icon="arrow-down" isBusy={isBusy} onClick={onMore}>
          {findCourseTexts.loadMore}
        </Button>
      )}
    </div>
  );
}

interface CardProps extends Pick<FoundListProps, 'formats' | 'from'> {
  readonly course: FoundCourse;
}

function FoundCourseCard({ course, formats, from }: CardProps): ReactElement {
  const { offeringId, title, freePlaces, startsOn, level } = course;
  const { search } = useLocation();
  return (
    <li className="suggestion">
      <h3 className="suggestion__title">
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/angebote/${offeringId}${from === undefined ? '' : `?ort=${from}`}`}
          state={{ search }}
        >
          {title}
        </Link>
      </h3>
      <p className="badge-line">
        <Badge kind={freePlaces > 0 ? 'success' : 'warning'}>
          {freePlaces > 0 ? suggestionTexts.free(freePlaces) : findCourseTexts.full}
        </Badge>
        <strong>{findCourseTexts.entry(shortDate(startsOn), levelTerms[level])}</strong>
      </p>
      <p className="gap-item__facts">
        {factsOf(course, formats, from !== undefined).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <Reasons course={course} />
    </li>
  );
}

/** Why the course is here: what was asked for and is met; and what stands in the way of a place, if anything does. */
function Reasons({ course: { reasons } }: { course: FoundCourse }): ReactElement {
  const asked = reasons.filter(({ criterion, isMet }) => isMet && criterion in findCourseTexts.met);
  const doubts = reasons.filter(({ criterion, isMet }) => !isMet && criterion !== 'places');
  return (
    <>
      {asked.length > 0 && (
        <p className="kern-body kern-body--muted found__why">
          {findCourseTexts.fits(asked.map(({ criterion }) => criterionTerms[criterion]).join(', '))}
        </p>
      )}
      {doubts.length > 0 && (
        <p className="found__doubts">
          {doubts.map(({ criterion }) => (
            <Badge key={criterion} kind="warning">
              {doubtTerms[criterion] ?? criterionTerms[criterion]}
            </Badge>
          ))}
        </p>
      )}
    </>
  );
}

function factsOf(
  course: FoundCourse,
  formats: readonly CourseFormat[],
  hasPlace: boolean,
): readonly string[] {
  const { minutes, origin, site, childcare, dayparts } = course;
  const way =
    minutes === null ? findCourseTexts.unknownWay : findCourseTexts.way(minutesWords(minutes, origin));
  return [
    hasPlace ? way : '',
    [site?.name, site?.town].filter(Boolean).join(', '),
    formatTitle(course.formatCode, formats),
    course.timesNote ?? dayparts.map((daypart) => daypartTerms[daypart]).join(', '),
    course.providerName,
    childcare === null
      ? findCourseTexts.noChildcare
      : findCourseTexts.childcare(childcare.free, childcare.minimumAgeYears),
    findCourseTexts.asOf(shortDate(course.confirmedOn)),
    course.freshness === 'stale' ? findCourseTexts.stale : '',
  ].filter(Boolean);
}
