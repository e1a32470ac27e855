import { useMemo, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useCourseCopy, usePostCourse } from '../../api/edit-course.js';
import { useOwnCourses } from '../../api/own-courses.js';
import type { Offering, OfferingCopy } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAddress } from '../../parts/form/use-address.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { shortDate, weekdayDate } from '../../parts/words/dates.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { draftOf, EMPTY_COURSE, toOffering, type CourseDraft } from './course-draft.js';
import { CourseForm } from './course-form.js';

/** In the address: no template. */
const NONE = 'leer';

/** “Neuer Kurs”: mostly a copy of the last one. */
export function NewCoursePage(): ReactElement {
  const { organisationId } = useMember();
  const courses = useOwnCourses(organisationId);
  return (
    <>
      <PageTitle title={editCourseTexts.newTitle} />
      <p className="kern-body lead">{editCourseTexts.newLead}</p>
      {courses.isError && <LoadFailed error={courses.error} onRetry={courses.refetch} />}
      {courses.isPending && <Loading />}
      {courses.data !== undefined && <FromTemplate courses={courses.data} />}
    </>
  );
}

function FromTemplate({ courses }: { courses: readonly Offering[] }): ReactElement {
  const [search, setSearch] = useAddress();
  const latest = useMemo(() => courses.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn)), [courses]);
  const asked = search.get('kopie') ?? latest[0]?.id ?? NONE;
  const template = latest.find(({ id }) => id === asked)?.id;
  return (
    <>
      {latest.length > 0 && (
        <div className="template">
          <SelectField
            id="vorlage"
            label={editCourseTexts.template}
            hint={editCourseTexts.templateHint}
            value={template ?? NONE}
            choices={[
              ...latest.map(({ id, title, startsOn }) => ({
                value: id,
                label: editCourseTexts.templateChoice(title, shortDate(startsOn)),
              })),
              { value: NONE, label: editCourseTexts.empty },
            ]}
            onValue={(kopie) => setSearch({ kopie }, { replace: true, preventScrollReset: true })}
          />
        </div>
      )}
      {template === undefined ? (
        <NewCourse key={NONE} template={NONE} copy={null} />
      ) : (
        <Copied key={template} template={template} />
      )}
    </>
  );
}

/** The form with everything of another course in it, and a word on how its days were moved. */
function Copied({ template }: { template: string }): ReactElement {
  const copy = useCourseCopy(template);
  if (copy.data === undefined)
    return copy.isError ? <LoadFailed error={copy.error} onRetry={copy.refetch} /> : <Loading />;
  const { details, leadWeeks } = copy.data;
  return (
    <>
      <p className="kern-body template__how">
        {editCourseTexts.copied(weekdayDate(details.startsOn), leadWeeks)}
      </p>
      <NewCourse template={template} copy={copy.data} />
    </>
  );
}

interface NewCourseProps {
  /** Each template has a draft of its own, so that choosing another one costs no text. */
  readonly template: string;
  readonly copy: OfferingCopy | null;
}

function NewCourse({ template, copy }: NewCourseProps): ReactElement {
  const { organisationId } = useMember();
  const start = useMemo(() => (copy === null ? EMPTY_COURSE : draftOf(copy.details)), [copy]);
  const { value, change, clear } = useDraft<CourseDraft>(`kurs.neu.${organisationId}.${template}`, start);
  const post = usePostCourse();
  const navigate = useNavigate();
  const send = (): void => {
    if (post.isPending) return;
    post.mutate(toOffering(value), {
      onSuccess: ({ id, warnings }) => {
        clear();
        void navigate(`/kurse/${id}`, { state: { said: editCourseTexts.posted, warnings } });
      },
    });
  };
  return (
    <CourseForm draft={value} change={change} offeringId={null} error={post.error} onSubmit={send}>
      <Button type="submit" kind="primary" icon="check" isBusy={post.isPending}>
        {post.isPending ? editCourseTexts.saving : editCourseTexts.post}
      </Button>
      <WayButton to="/kurse" kind="tertiary">
        {editCourseTexts.cancel}
      </WayButton>
    </CourseForm>
  );
}
