import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { ToDo } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { startPageTexts, toDoTexts, urgencyTexts } from '../../texts/start-page.js';
import { wayOfSubject, wayOfToDo } from './to-do-ways.js';

const BADGES: Readonly<Record<ToDo['urgency'], 'danger' | 'warning' | 'info'>> = {
  overdue: 'danger',
  today: 'danger',
  soon: 'warning',
  open: 'info',
  later: 'info',
};

/** One line of what is to be done: how urgent, what, until when, and some of the things behind it. */
export function ToDoItem({ toDo }: { toDo: ToDo }): ReactElement {
  const { kind, count, urgency, subjects } = toDo;
  return (
    <li className="to-do-item">
      <span className="to-do-item__urgency">
        <Badge kind={BADGES[urgency]}>{urgencyTexts[urgency]}</Badge>
      </span>
      <div className="to-do-item__what">
        <Link className="kern-link kern-link--no-visited-state to-do-item__way" to={wayOfToDo(toDo)}>
          {toDoTexts[kind](count)}
        </Link>
        {subjects.length > 0 && <Subjects toDo={toDo} />}
      </div>
      <span className="to-do-item__when">{whenWords(toDo)}</span>
    </li>
  );
}

function Subjects({ toDo: { kind, count, subjects } }: { toDo: ToDo }): ReactElement {
  const keepsCourses = useMember().permissions.includes('offering:write');
  return (
    <ul className="to-do-item__subjects">
      {subjects.map(({ id, label }, index) => {
        const way = wayOfSubject(kind, id, keepsCourses);
        return (
          <li key={`${id} ${String(index)}`}>
            {way === null ? (
              label
            ) : (
              <Link className="kern-link kern-link--no-visited-state" to={way}>
                {label}
              </Link>
            )}
          </li>
        );
      })}
      {count > subjects.length && <li>{startPageTexts.more(count - subjects.length)}</li>}
    </ul>
  );
}

function whenWords({ kind, dueOn, urgency }: ToDo): string {
  if (dueOn === null) return '';
  const day = shortDate(dueOn);
  if (kind === 'course-at-risk') return startPageTexts.starts(day);
  return urgency === 'overdue' ? startPageTexts.since(day) : startPageTexts.until(day);
}
