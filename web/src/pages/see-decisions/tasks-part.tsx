import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMeeting, useMeetings } from '../../api/meetings.js';
import type { Decision } from '../../api/types.js';
import { shortDate } from '../../parts/words/dates.js';
import { decisionTexts } from '../../texts/decisions.js';

/** What was agreed to be done under the item of the decision; nothing for whom the meeting is not there, and outside of meetings. */
export function TasksPart({
  decision: { meetingId, agendaItem },
}: {
  decision: Decision;
}): ReactElement | null {
  const isReadable = (useMeetings().data ?? []).some(({ id }) => id === meetingId);
  const meeting = useMeeting(meetingId ?? '', isReadable).data;
  const item = meeting?.items.find(({ number }) => number !== null && String(number) === agendaItem);
  const tasks = (meeting?.actionPoints ?? []).filter(({ agendaItemId }) => agendaItemId === item?.id);
  if (meeting === undefined || tasks.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="aufgaben">
      <h2 id="aufgaben" className="kern-heading-medium">
        {decisionTexts.tasks}
      </h2>
      <ul className="kern-list kern-list--bullet">
        {tasks.map(({ id, wording, ownerName, dueOn, state, doneOn, doneNote }) => (
          <li key={id}>
            {wording}
            <br />
            <span className="kern-body kern-body--muted">
              {state === 'done'
                ? decisionTexts.taskDone(ownerName, doneOn === null ? '' : shortDate(doneOn), doneNote)
                : decisionTexts.taskOpen(ownerName, shortDate(dueOn))}
            </span>
          </li>
        ))}
      </ul>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to={`/sitzungen/${meeting.id}`}>
          {meeting.title}
        </Link>
      </p>
    </section>
  );
}
