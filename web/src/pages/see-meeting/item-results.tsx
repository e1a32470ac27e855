import { useState, type ReactElement } from 'react';
import type { AgendaItem, MeetingDetails } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { agendaTexts } from '../../texts/agenda.js';
import { meetingOutcomeTerms } from '../../texts/meetings.js';
import { taskTexts } from '../../texts/meeting-tasks.js';
import { CorrectForm } from './correct-form.js';
import { DecisionForm } from './decision-form.js';
import { TaskForm } from './task-form.js';

interface ItemResultsProps {
  readonly meeting: MeetingDetails;
  readonly item: AgendaItem;
  /** The minutes are being written by this member. */
  readonly isWritten: boolean;
}

/** What came of one item: text, decisions, tasks. */
export function ItemResults({ meeting, item, isWritten }: ItemResultsProps): ReactElement {
  const isReleased = meeting.state === 'minutes-released';
  const decisions = meeting.decisions.filter(({ agendaItem }) => agendaItem === String(item.number));
  const tasks = meeting.actionPoints.filter(({ agendaItemId }) => agendaItemId === item.id);
  return (
    <>
      {isReleased && (
        <p className={`kern-body agenda__minutes${item.minutes === '' ? ' kern-body--muted' : ''}`}>
          {item.minutes === '' ? agendaTexts.noMinutes : item.minutes}
        </p>
      )}
      {decisions.map(({ id, number, subject, wording, outcome }) => (
        <div className="agenda__result" key={id}>
          <p className="kern-body">
            <strong>
              {number} · {subject}
            </strong>{' '}
            <Badge kind="info">{meetingOutcomeTerms[outcome]}</Badge>
          </p>
          <p className="kern-body">{wording}</p>
        </div>
      ))}
      {tasks.length > 0 && (
        <ul className="kern-list kern-list--bullet">
          {tasks.map(({ id, wording, ownerName, dueOn, state, isOverdue }) => (
            <li key={id}>
              {wording} ({agendaTexts.taskWords(ownerName, shortDate(dueOn))}){' '}
              {state === 'done' && <Badge kind="success">{agendaTexts.taskDone}</Badge>}
              {isOverdue && <Badge kind="danger">{taskTexts.overdue}</Badge>}
            </li>
          ))}
        </ul>
      )}
      {isWritten && <NewResults meeting={meeting} item={item} />}
      {isReleased && meeting.mayKeep && <Correction meetingId={meeting.id} item={item} />}
    </>
  );
}

function NewResults({ meeting, item }: Omit<ItemResultsProps, 'isWritten'>): ReactElement {
  const { permissions } = useMember();
  const [open, setOpen] = useState<'task' | 'decision' | null>(null);
  const close = (): void => setOpen(null);
  if (open === 'task')
    return <TaskForm meetingId={meeting.id} itemId={item.id} owners={meeting.owners} onEnd={close} />;
  if (open === 'decision')
    return <DecisionForm meetingId={meeting.id} itemId={item.id} subject={item.title} onEnd={close} />;
  return (
    <div className="kern-btn-wrapper no-print">
      <Button kind="secondary" label={`${agendaTexts.task}: ${item.title}`} onClick={() => setOpen('task')}>
        {agendaTexts.task}
      </Button>
      {permissions.includes('decision:record') && meeting.committeeId !== null && (
        <Button
          kind="secondary"
          label={`${agendaTexts.decision}: ${item.title}`}
          onClick={() => setOpen('decision')}
        >
          {agendaTexts.decision}
        </Button>
      )}
    </div>
  );
}

function Correction({ meetingId, item }: { meetingId: string; item: AgendaItem }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <CorrectForm meetingId={meetingId} item={item} onEnd={() => setOpen(false)} />;
  return (
    <div className="no-print">
      <Button kind="tertiary" label={agendaTexts.correctItem(item.title)} onClick={() => setOpen(true)}>
        {agendaTexts.correct}
      </Button>
    </div>
  );
}
