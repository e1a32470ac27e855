import type { ReactElement } from 'react';
import { useAddressedCases } from '../../api/addressed-cases.js';
import { useOffersOfOwnCourses } from '../../api/course-offers.js';
import { useOwnCourses } from '../../api/own-courses.js';
import type { AddressedCase } from '../../api/types.js';
import { useAddress } from '../../parts/form/use-address.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { ownCoursesTexts } from '../../texts/course.js';
import { ownListTexts } from '../../texts/own-courses.js';
import { ConfirmAll } from './confirm-all.js';
import { CourseTable } from './course-table.js';
import {
  isAskedFor,
  readOwnCourseQuestion,
  writeOwnCourseQuestion,
  type OwnCourseQuestion,
} from './own-course-address.js';
import { OwnCourseFilters } from './own-course-filters.js';
import { ownCourseRows, type OwnCourseRow } from './own-course-rows.js';
import { ToDoBox } from './to-do-box.js';

/** “Meine Kurse”: all of a provider's courses at a glance, what waits for it, and figures to change in place. */
export function OwnCoursesPage(): ReactElement {
  const { organisationId } = useMember();
  const courses = useOwnCourses(organisationId);
  const offers = useOffersOfOwnCourses();
  const addressed = useAddressedCases();
  const failed = [courses, offers].find(({ isError }) => isError);
  const isKnown = courses.data !== undefined && offers.data !== undefined;
  return (
    <>
      <div className="page-head">
        <PageTitle title={ownCoursesTexts.title} />
        <p className="page-head__ways no-print">
          <WayButton to="/kurse/neu" kind="primary" icon="add">
            {ownListTexts.newCourse}
          </WayButton>
          <WayButton to="/kurse/einlesen" kind="tertiary">
            {ownListTexts.fromTable}
          </WayButton>
        </p>
      </div>
      <p className="kern-body lead">{ownCoursesTexts.lead}</p>
      {failed?.error && !isKnown && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!failed && !isKnown && <Loading />}
      {isKnown && (
        <Courses rows={ownCourseRows(courses.data, offers.data)} addressed={addressed.data ?? []} />
      )}
    </>
  );
}

interface CoursesProps {
  readonly rows: ReturnType<typeof ownCourseRows>;
  readonly addressed: readonly AddressedCase[];
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
        <CurrentCourses rows={current} />
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

function CurrentCourses({ rows }: { rows: readonly OwnCourseRow[] }): ReactElement {
  const [search, setSearch] = useAddress();
  const question = readOwnCourseQuestion(search);
  const shown = rows.filter((row) => isAskedFor(row, question));
  const change = (part: Partial<OwnCourseQuestion>): void =>
    setSearch(writeOwnCourseQuestion({ ...question, ...part }), { replace: true, preventScrollReset: true });
  return (
    <>
      <OwnCourseFilters question={question} rows={rows} onChange={change} />
      <div className="list-head list-head--acts">
        <output className="kern-body kern-body--muted">
          {ownListTexts.shown(shown.length, rows.length)}
        </output>
        <ConfirmAll rows={shown} />
      </div>
      {shown.length > 0 ? (
        <CourseTable caption={ownCoursesTexts.caption} rows={shown} />
      ) : (
        <Alert kind="info" title={ownListTexts.noneShown}>
          <WayButton to="/kurse" kind="secondary">
            {ownListTexts.showAll}
          </WayButton>
        </Alert>
      )}
    </>
  );
}
