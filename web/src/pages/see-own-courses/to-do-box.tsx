import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { AddressedCase } from '../../api/types.js';
import { shortDate } from '../../parts/words/dates.js';
import { ownCoursesTexts } from '../../texts/course.js';
import { ownListTexts } from '../../texts/own-courses.js';
import type { OwnCourseRow } from './own-course-rows.js';

interface ToDoBoxProps {
  readonly rows: readonly OwnCourseRow[];
  readonly addressed: readonly AddressedCase[];
}

/** What needs the provider today, each with the way to it: people to register, answers due, courses at risk, old figures. */
export function ToDoBox({ rows, addressed }: ToDoBoxProps): ReactElement {
  const toRegister = rows.filter((row) => row.toRegister > 0);
  const people = toRegister.reduce((sum, row) => sum + row.toRegister, 0);
  const atRisk = rows.filter(({ course }) => course.state === 'at-risk');
  const postponed = rows.filter(({ course }) => course.state === 'postponed');
  const stale = rows.filter(({ course }) => course.freshness !== 'fresh').length;
  const count = people + addressed.length + atRisk.length + postponed.length + stale;
  return (
    <section className="to-do" aria-labelledby="zu-tun">
      <h2 id="zu-tun" className="kern-heading-small to-do__title">
        {ownCoursesTexts.toDo}
      </h2>
      {count === 0 && <p className="kern-body">{ownCoursesTexts.nothingToDo}</p>}
      <ul className="to-do__list">
        {people > 0 && (
          <li>
            {ownCoursesTexts.toDoRegister(people)}:{' '}
            <CourseLinks rows={toRegister} tail="/warteliste#platzangebote" />
          </li>
        )}
        {addressed.length > 0 && (
          <li>
            <Link className="kern-link" to="/vermittlungen">
              {ownCoursesTexts.toDoAddressed(addressed.length)}
            </Link>
            {nextDeadline(addressed)}
          </li>
        )}
        {atRisk.length > 0 && (
          <li>
            {ownListTexts.toDoAtRisk(atRisk.length)}: <CourseLinks rows={atRisk} tail="" />
          </li>
        )}
        {postponed.length > 0 && (
          <li>
            {ownListTexts.toDoPostponed(postponed.length)}: <CourseLinks rows={postponed} tail="" />
          </li>
        )}
        {stale > 0 && (
          <li>
            <Link className="kern-link" to="/kurse?stand=zu-bestaetigen">
              {ownCoursesTexts.toDoStale(stale)}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

function CourseLinks({ rows, tail }: { rows: readonly OwnCourseRow[]; tail: string }): ReactElement {
  return (
    <>
      {rows.map(({ course }, index) => (
        <span key={course.id}>
          {index > 0 && ', '}
          <Link className="kern-link" to={`/kurse/${course.id}${tail}`}>
            {course.title}
          </Link>
        </span>
      ))}
    </>
  );
}

function nextDeadline(addressed: readonly AddressedCase[]): ReactNode {
  const [first] = addressed.flatMap(({ answerUntil }) => answerUntil ?? []).toSorted();
  return first === undefined ? null : ownListTexts.answerUntil(shortDate(first));
}
