import type { ReactElement } from 'react';
import { Navigate, useParams } from 'react-router';
import { useCourse } from '../../api/own-courses.js';
import type { Offering } from '../../api/types.js';
import { ownCourseTexts } from '../../texts/own-course.js';
import { useMember } from '../frame/members-only.js';
import { PageTitle } from '../frame/page-title.js';
import { LoadFailed } from '../show/load-failed.js';
import { Loading } from '../show/loading.js';

/** A page about the course that its address names. Whoever it does not belong to goes where every member sees it. */
export function WithOwnCourse({
  children,
}: {
  readonly children: (course: Offering) => ReactElement;
}): ReactElement {
  const { id = '' } = useParams();
  const course = useCourse(id);
  const { organisationId } = useMember();
  if (course.data === undefined) {
    return (
      <>
        <PageTitle title={ownCourseTexts.loadingTitle} />
        {course.isError ? <LoadFailed error={course.error} onRetry={course.refetch} /> : <Loading />}
      </>
    );
  }
  if (course.data.providerId !== organisationId) return <Navigate to={`/angebote/${id}`} replace />;
  return children(course.data);
}
