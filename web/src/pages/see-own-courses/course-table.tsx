import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Offering } from '../../api/types.js';
import { Confirmed } from '../../parts/course/confirmed.js';
import { CourseStateBadge } from '../../parts/course/course-state-badge.js';
import { FillSwitch } from '../../parts/course/fill-switch.js';
import { QuickFigure } from '../../parts/course/quick-figure.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { courseTexts, ownCoursesTexts } from '../../texts/course.js';
import { ownListTexts } from '../../texts/own-courses.js';
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
const CURRENT: readonly Column<OwnCourseRow>[] = [
  COURSE,
  { id: 'places', title: ownCoursesTexts.places, cell: ({ course }) => <QuickPlaces course={course} /> },
  STATE,
  { id: 'entry', title: ownCoursesTexts.nextEntry, cell: ({ course }) => <Entry course={course} /> },
  { id: 'offers', title: ownCoursesTexts.offers, cell: (row) => <Offers row={row} /> },
  { id: 'list', title: ownCoursesTexts.list, cell: ({ course }) => <WaitingList course={course} /> },
  { id: 'figures', title: ownCoursesTexts.figures, cell: ({ course }) => <Confirmed course={course} /> },
];
const PAST: readonly Column<OwnCourseRow>[] = [
  COURSE,
  STATE,
  { id: 'places', title: ownCoursesTexts.places, cell: ({ course }) => <Places course={course} /> },
];

interface CourseTableProps {
  readonly caption: string;
  readonly rows: readonly OwnCourseRow[];
  /** Of what is over only the outcome matters. */
  readonly isPast?: boolean;
}

/** Courses with their figures; those of what is not over can be changed in place. */
export function CourseTable({ caption, rows, isPast = false }: CourseTableProps): ReactElement {
  return (
    <CardTable
      file={isPast ? 'vergangene-kurse' : 'kurse'}
      caption={caption}
      rows={rows}
      keyOf={({ course }) => course.id}
      columns={isPast ? PAST : CURRENT}
    />
  );
}

function Course({ course }: { course: Offering }): ReactElement {
  const [site] = course.sites;
  return (
    <span className="stacked">
      <Link className="kern-link kern-link--no-visited-state" to={`/kurse/${course.id}`}>
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

/** Places of the section that matters next, and those of the Kinderbeaufsichtigung. */
function QuickPlaces({ course }: { course: Offering }): ReactElement {
  const section = shownSection(course, useToday());
  return (
    <span className="stacked">
      {section !== undefined && <QuickFigure key={section.number} course={course} figure={section.number} />}
      {course.childcare !== null && <QuickFigure course={course} figure="childcare" />}
    </span>
  );
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

function WaitingList({ course }: { course: Offering }): ReactElement {
  return (
    <span className="stacked waiting-way">
      <Link
        className="kern-link kern-link--no-visited-state"
        to={`/kurse/${course.id}/warteliste`}
        aria-label={ownListTexts.waitingListOf(course.title)}
      >
        {ownListTexts.waitingList}
      </Link>
      {course.state !== 'postponed' && <FillSwitch course={course} />}
    </span>
  );
}

function Offers({ row: { open, toRegister } }: { row: OwnCourseRow }): ReactElement {
  if (open + toRegister === 0) return <span className="cell-nothing">{ownCoursesTexts.noOffers}</span>;
  return (
    <span className="stacked">
      {toRegister > 0 && <Badge kind="warning">{ownCoursesTexts.toRegister(toRegister)}</Badge>}
      {open > 0 && <span>{ownCoursesTexts.openOffers(open)}</span>}
    </span>
  );
}
