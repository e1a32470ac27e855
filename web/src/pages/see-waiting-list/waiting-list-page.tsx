import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useCourse } from '../../api/own-courses.js';
import type { Offering } from '../../api/types.js';
import { CourseStateBadge } from '../../parts/course/course-state-badge.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { shortDate } from '../../parts/words/dates.js';
import { courseTexts } from '../../texts/course.js';
import { waitingListTexts } from '../../texts/waiting-list.js';
import { CourseOffers } from './course-offers.js';
import { CourseTurns } from '../../parts/course-turns/course-turns.js';
import { ListStanding } from './list-standing.js';
import { PlacesTable } from '../../parts/course/places-table.js';
import { StartRunPanel } from './start-run-panel.js';

/** One course and its waiting list: for its provider with all that can be done, for the district as figures. */
export function WaitingListPage(): ReactElement {
  const { id = '' } = useParams();
  const course = useCourse(id);
  if (course.data === undefined) {
    return (
      <>
        <PageTitle title={waitingListTexts.loadingTitle} />
        {course.isError ? <LoadFailed error={course.error} onRetry={course.refetch} /> : <Loading />}
      </>
    );
  }
  return <OneCourse key={id} course={course.data} />;
}

function OneCourse({ course }: { course: Offering }): ReactElement {
  const { organisationId } = useMember();
  const isOwn = course.providerId === organisationId;
  const [done, setDone] = useState<{ readonly words: string; readonly count: number } | null>(null);
  const say = (words: string): void => setDone((before) => ({ words, count: (before?.count ?? 0) + 1 }));
  const [site] = course.sites;
  const facts = [
    ...(isOwn ? [] : [course.providerName]),
    ...(site ? [`${site.name}, ${site.town}`] : []),
    courseTexts.starts(shortDate(course.startsOn)),
    courseTexts.confirmedOn(shortDate(course.confirmedOn)),
  ];
  return (
    <>
      {isOwn && (
        <p className="way-back no-print">
          <Link className="kern-link" to="/kurse">
            {waitingListTexts.back}
          </Link>
        </p>
      )}
      <PageTitle title={course.title} />
      <p className="gap-item__facts course__facts">
        <CourseStateBadge state={course.state} />
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {done !== null && <Alert key={done.count} kind="success" title={done.words} takesFocus />}
      <PlacesTable course={course} />
      <ListStanding course={course} isOwn={isOwn} onDone={say} />
      {isOwn && <CourseOffers course={course} onDone={say} />}
      {isOwn && <StartRunPanel course={course} onDone={say} />}
      {isOwn && <CourseTurns course={course} onDone={say} />}
    </>
  );
}
