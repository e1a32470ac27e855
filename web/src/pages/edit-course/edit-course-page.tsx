import { useMemo, type ReactElement } from 'react';
import type { Offering } from '../../api/types.js';
import { WithOwnCourse } from '../../parts/course/with-own-course.js';
import { Button } from '../../parts/form/button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { ConflictNotice } from './conflict-notice.js';
import { CourseForm } from './course-form.js';
import { useCourseEdit } from './use-course-edit.js';

/** Changes a course as a whole. */
export function EditCoursePage(): ReactElement {
  return <WithOwnCourse>{(course) => <EditCourse key={course.id} course={course} />}</WithOwnCourse>;
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
