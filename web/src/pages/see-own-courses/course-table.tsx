import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Offering } from '../../api/types.js';
import { Confirmed } from '../../parts/course/confirmed.js';
import { CourseStateBadge } from '../../parts/course/course-state-badge.js';
import { FillSwitch } from '../../parts/course/fill-switch.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { courseTexts, ownCoursesTexts } from '../../texts/course.js';
import { levelTerms } from '../../texts/terms.js';
import { shownSection, type OwnCourseRow } from './own-course-rows.js';

const COURSE: Column<OwnCourseRow> = {
  id: 'course',
  title: ownCoursesTexts.course,
  cell: ({ course }) => <Course course={course} />,
};
const STATE: Column<OwnCourseRow> = {
  id: 'state',
  title: ownCoursesTexts.state,
  cell: ({ course }) => <CourseStateBadge state={course.state} />,
};
const PLACES: Column<OwnCourseRow> = {
  id: 'places',
  title: ownCoursesTexts.places,
  cell: ({ course }) => <Places course={course} />,
};
const CURRENT: readonly Column<OwnCourseRow>[] = [
  COURSE,
  STATE,
  { id: 'entry', title: ownCoursesTexts.nextEntry, cell: ({ course }) => <Entry course={course} /> },
  PLACES,
  { id: 'offers', title: ownCoursesTexts.offers, cell: (row) => <Offers row={row} /> },
  {
    id: 'list',
    title: ownCoursesTexts.list,
    cell: ({ course }) => (course.state === 'postponed' ? '–' : <FillSwitch course={course} />),
  },
  { id: 'figures', title: ownCoursesTexts.figures, cell: ({ course }) => <Confirmed course={course} /> },
];

interface CourseTableProps {
  readonly caption: string;
  readonly rows: readonly OwnCourseRow[];
  /** Of what is over only the outcome matters. */
  readonly isPast?: boolean;
}

/** Courses with their figures. */
export function CourseTable({ caption, rows, isPast = false }: CourseTableProps): ReactElement {
  return (
    <CardTable
      file={isPast ? 'vergangene-kurse' : 'kurse'}
      caption={caption}
      rows={rows}
      keyOf={({ course }) => course.id}
      columns={isPast ? [COURSE, STATE, PLACES] : CURRENT}
    />
  );
}

function Course({ course }: { course: Offering }): ReactElement {
  const [site] = course.sites;
  return (
    <span className="stacked">
      <Link className="kern-link kern-link--no-visited-state" to={`/kurse/${course.id}/warteliste`}>
        {course.title}
      </Link>
      <span className="cell-note">
        {[courseTexts.starts(shortDate(course.startsOn)), site?.name].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}

function Entry({ course: { nextEntry } }: { course: Offering }): ReactElement {
  if (nextEntry === null) return <>{courseTexts.noEntry}</>;
  return <>{`${shortDate(nextEntry.startsOn)}, ${levelTerms[nextEntry.level]}`}</>;
}

function Places({ course }: { course: Offering }): ReactElement {
  const section = shownSection(course, useToday());
  if (section === undefined) return <>–</>;
  return (
    <span className="stacked">
      <span>{courseTexts.places({ ...section, maximum: course.maximumSize })}</span>
      <span className="cell-note">{courseTexts.ofMaximum(course.maximumSize)}</span>
    </span>
  );
}

function Offers({ row: { open, toRegister } }: { row: OwnCourseRow }): ReactElement {
  if (open + toRegister === 0) return <>{ownCoursesTexts.noOffers}</>;
  return (
    <span className="stacked">
      {toRegister > 0 && <Badge kind="warning">{ownCoursesTexts.toRegister(toRegister)}</Badge>}
      {open > 0 && <span>{ownCoursesTexts.openOffers(open)}</span>}
    </span>
  );
}
