import type { ReactElement } from 'react';
import { useCoursesAtRisk, useMergeableCourses } from '../../api/planning.js';
import type { CourseAtRisk, MergeableCourses } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { weakCourseTexts } from '../../texts/weak-courses.js';
import { CourseAtRiskItem } from './course-at-risk-item.js';
import { MergeableItem } from './mergeable-item.js';

/** “Gefährdete Kurse” and those that could join. */
export function WeakCoursesPage(): ReactElement {
  const atRisk = useCoursesAtRisk();
  const mergeable = useMergeableCourses();
  const failed = [atRisk, mergeable].find(({ isError }) => isError);
  const isKnown = atRisk.data !== undefined && mergeable.data !== undefined;
  return (
    <>
      <PageTitle title={weakCourseTexts.title} />
      <p className="kern-body lead">{weakCourseTexts.lead}</p>
      {!isKnown && failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!isKnown && !failed && <Loading />}
      {isKnown && <AtRisk courses={atRisk.data} />}
      {isKnown && <Mergeable pairs={mergeable.data} />}
    </>
  );
}

function AtRisk({ courses }: { courses: readonly CourseAtRisk[] }): ReactElement {
  if (courses.length === 0) {
    return (
      <Alert kind="success" title={weakCourseTexts.none}>
        <p className="kern-body">{weakCourseTexts.noneBody}</p>
      </Alert>
    );
  }
  return (
    <section aria-labelledby="gefaehrdet-titel" className="page-section">
      <h2 id="gefaehrdet-titel" className="kern-heading-medium">
        {weakCourseTexts.listTitle}
      </h2>
      <ul className="suggestions">
        {courses.map((course) => (
          <CourseAtRiskItem key={course.offeringId} course={course} />
        ))}
      </ul>
    </section>
  );
}

function Mergeable({ pairs }: { pairs: readonly MergeableCourses[] }): ReactElement {
  return (
    <section aria-labelledby="zusammen-titel" className="page-section">
      <h2 id="zusammen-titel" className="kern-heading-medium">
        {weakCourseTexts.mergeTitle}
      </h2>
      <p className="kern-body">
        {pairs.length === 0 ? weakCourseTexts.mergeNone : weakCourseTexts.mergeLead}
      </p>
      <ul className="suggestions">
        {pairs.map((pair) => (
          <MergeableItem key={pair.courses.map(({ offeringId }) => offeringId).join(' ')} pair={pair} />
        ))}
      </ul>
    </section>
  );
}
