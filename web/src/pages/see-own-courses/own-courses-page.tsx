import type { ReactElement } from 'react';
import { useAddressedCases } from '../../api/addressed-cases.js';
import { useOffersOfOwnCourses } from '../../api/course-offers.js';
import { useOwnCourses } from '../../api/own-courses.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { ownCoursesTexts } from '../../texts/course.js';
import { CourseTable } from './course-table.js';
import { ownCourseRows } from './own-course-rows.js';
import { ToDoBox } from './to-do-box.js';

/** “Meine Kurse”: all of a provider's courses at a glance, and what waits for it. */
export function OwnCoursesPage(): ReactElement {
  const { organisationId } = useMember();
  const courses = useOwnCourses(organisationId);
  const offers = useOffersOfOwnCourses();
  const addressed = useAddressedCases();
  const failed = [courses, offers].find(({ isError }) => isError);
  const isKnown = courses.data !== undefined && offers.data !== undefined;
  return (
    <>
      <PageTitle title={ownCoursesTexts.title} />
      <p className="kern-body lead">{ownCoursesTexts.lead}</p>
      {failed?.error && !isKnown && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!failed && !isKnown && <Loading />}
      {isKnown && (
        <Courses rows={ownCourseRows(courses.data, offers.data)} addressed={addressed.data?.length ?? 0} />
      )}
    </>
  );
}

interface CoursesProps {
  readonly rows: ReturnType<typeof ownCourseRows>;
  readonly addressed: number;
}

function Courses({ rows: { current, past }, addressed }: CoursesProps): ReactElement {
  return (
    <>
      <ToDoBox rows={current} addressed={addressed} />
      {current.length === 0 ? (
        <Alert kind="info" title={ownCoursesTexts.empty}>
          <p className="kern-body">{ownCoursesTexts.emptyBody}</p>
        </Alert>
      ) : (
        <CourseTable caption={ownCoursesTexts.caption} rows={current} />
      )}
      {past.length > 0 && (
        <details className="page-section fold">
          <summary className="fold__title">{ownCoursesTexts.past(past.length)}</summary>
          <CourseTable caption={ownCoursesTexts.pastCaption} rows={past} isPast />
        </details>
      )}
    </>
  );
}
