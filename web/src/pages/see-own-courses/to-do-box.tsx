import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ownCoursesTexts } from '../../texts/course.js';
import type { OwnCourseRow } from './own-course-rows.js';

/** What others wait for, each with the way to it. */
export function ToDoBox({
  rows,
  addressed,
}: {
  rows: readonly OwnCourseRow[];
  addressed: number;
}): ReactElement {
  const toRegister = rows.filter((row) => row.toRegister > 0);
  const people = toRegister.reduce((sum, row) => sum + row.toRegister, 0);
  const stale = rows.filter(({ course }) => course.freshness !== 'fresh').length;
  return (
    <section className="to-do" aria-labelledby="zu-tun">
      <h2 id="zu-tun" className="kern-heading-small to-do__title">
        {ownCoursesTexts.toDo}
      </h2>
      {people + addressed + stale === 0 && <p className="kern-body">{ownCoursesTexts.nothingToDo}</p>}
      <ul className="to-do__list">
        {people > 0 && (
          <li>
            {ownCoursesTexts.toDoRegister(people)}:{' '}
            {toRegister.map(({ course }, index) => (
              <span key={course.id}>
                {index > 0 && ', '}
                <Link className="kern-link" to={`/kurse/${course.id}/warteliste#platzangebote`}>
                  {course.title}
                </Link>
              </span>
            ))}
          </li>
        )}
        {addressed > 0 && (
          <li>
            <Link className="kern-link" to="/vermittlungen">
              {ownCoursesTexts.toDoAddressed(addressed)}
            </Link>
          </li>
        )}
        {stale > 0 && <li>{ownCoursesTexts.toDoStale(stale)}</li>}
      </ul>
    </section>
  );
}
