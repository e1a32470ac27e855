import { useState, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { Offering } from '../../api/types.js';
import { CourseTurns } from '../../parts/course-turns/course-turns.js';
import { Confirmed } from '../../parts/course/confirmed.js';
import { CourseStateBadge } from '../../parts/course/course-state-badge.js';
import { PlacesTable } from '../../parts/course/places-table.js';
import { WithOwnCourse } from '../../parts/course/with-own-course.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { shortDate } from '../../parts/words/dates.js';
import { courseTexts } from '../../texts/course.js';
import { ownCourseTexts } from '../../texts/own-course.js';
import { CourseFacts } from './course-facts.js';
import { CourseHistory } from './course-history.js';
import { CourseSource } from './course-source.js';
import { OutletsPart } from './outlets-part.js';
import { QuickSections } from './quick-sections.js';

/** One course of one's own: its facts and figures, what was done with it, and all that can be done. */
export function OwnCoursePage(): ReactElement {
  return <WithOwnCourse>{(course) => <OwnCourse key={course.id} course={course} />}</WithOwnCourse>;
}

function OwnCourse({ course }: { course: Offering }): ReactElement {
  const saved = useSaved();
  const [done, setDone] = useState<string | null>(saved?.said ?? null);
  const isOver = ['ended', 'merged', 'cancelled'].includes(course.state);
  return (
    <>
      <p className="way-back no-print">
        <Link className="kern-link" to="/kurse">
          {ownCourseTexts.back}
        </Link>
      </p>
      <div className="page-head">
        <PageTitle title={course.title} />
        <p className="page-head__ways no-print">
          <WayButton to={`/kurse/${course.id}/bearbeiten`} kind="primary" icon="edit">
            {ownCourseTexts.edit}
          </WayButton>
          <WayButton to={`/kurse/neu?kopie=${course.id}`} kind="secondary" icon="content-copy">
            {ownCourseTexts.copy}
          </WayButton>
        </p>
      </div>
      <p className="gap-item__facts course__facts">
        <CourseStateBadge state={course.state} />
        <span>{courseTexts.starts(shortDate(course.startsOn))}</span>
        <Link className="kern-link" to={`/kurse/${course.id}/warteliste`}>
          {ownCourseTexts.waitingList}
        </Link>
      </p>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      {saved !== null && saved.warnings.length > 0 && <Warnings warnings={saved.warnings} />}
      <div className="side-by-side">
        <CourseFacts course={course} />
        {!isOver && (
          <section aria-labelledby="zahlen">
            <h2 id="zahlen" className="kern-heading-medium">
              {ownCourseTexts.figures}
            </h2>
            <QuickSections course={course} />
            <Confirmed course={course} />
          </section>
        )}
      </div>
      {isOver && <PlacesTable course={course} />}
      <OutletsPart id={course.id} />
      <CourseTurns course={course} onDone={setDone} />
      <CourseSource id={course.id} />
      <CourseHistory id={course.id} />
    </>
  );
}

function Warnings({ warnings }: { warnings: readonly string[] }): ReactElement {
  return (
    <Alert kind="warning" title={ownCourseTexts.warningsTitle}>
      <ul className="kern-list kern-list--bullet">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Alert>
  );
}

interface Saved {
  readonly said: string;
  readonly warnings: readonly string[];
}

/** What the form left to say when it sent somebody here. */
function useSaved(): Saved | null {
  const state = useLocation().state as Partial<Saved> | null;
  const [saved] = useState(() =>
    typeof state?.said === 'string' ? { said: state.said, warnings: state.warnings ?? [] } : null,
  );
  return saved;
}
