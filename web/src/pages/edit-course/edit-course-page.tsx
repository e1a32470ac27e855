import { useMemo, type ReactElement } from 'react';
import { Navigate, useParams } from 'react-router';
import { useCourse } from '../../api/own-courses.js';
import type { Offering } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { ownCourseTexts } from '../../texts/own-course.js';
import { ConflictNotice } from './conflict-notice.js';
import { CourseForm } from './course-form.js';
import { useCourseEdit } from './use-course-edit.js';

/** Changes a course as a whole. */
export function EditCoursePage(): ReactElement {
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
  return <EditCourse key={id} course={course.data} />;
}

function EditCourse({ course }: { course: Offering }): ReactElement {
  const edit = useCourseEdit(course);
  const title = useMemo(() => editCourseTexts.editTitle(course.title), [course.title]);
  return (
    <>
      <PageTitle title={title} />
      <p className="kern-body lead">{editCourseTexts.editLead}</p>
      {edit.conflict !== null && (
        <ConflictNotice
          key={edit.conflict.seenVersion}
          conflict={edit.conflict}
          draft={edit.draft}
          change={edit.change}
        />
      )}
      <CourseForm
        draft={edit.draft}
        change={edit.change}
        offeringId={course.id}
        error={edit.error}
        onSubmit={edit.save}
      >
        <Button type="submit" kind="primary" icon="check" isBusy={edit.isSaving}>
          {edit.isSaving ? editCourseTexts.saving : editCourseTexts.save}
        </Button>
        <WayButton to={`/kurse/${course.id}`} kind="tertiary">
          {editCourseTexts.cancel}
        </WayButton>
      </CourseForm>
    </>
  );
}
