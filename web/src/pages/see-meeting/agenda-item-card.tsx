import { useState, type ReactElement } from 'react';
import { useChangeAgendaItem, useMoveAgendaItem } from '../../api/meeting-papers.js';
import type { AgendaItem, MeetingDetails } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { agendaTexts } from '../../texts/agenda.js';
import { Evidence } from './evidence.js';
import { ItemForm } from './item-form.js';
import { ItemResults } from './item-results.js';
import { MinutesField } from './minutes-field.js';

interface AgendaItemCardProps {
  readonly meeting: MeetingDetails;
  readonly item: AgendaItem;
  readonly mayChange: boolean;
}

/** One item of the agenda, and what the minutes say of it. */
export function AgendaItemCard({ meeting, item, mayChange }: AgendaItemCardProps): ReactElement {
  const { title, note, number, plannedMinutes, suggestedByName } = item;
  const [isEditing, setEditing] = useState(false);
  const isWritten = meeting.mayKeep && meeting.state === 'held';
  return (
    <article className="agenda__item" aria-label={title}>
      <h3 className="kern-heading-small">
        {number !== null && <span className="agenda__number">{agendaTexts.top(number)}</span>} {title}
      </h3>
      <p className="kern-body kern-body--muted">
        {[
          plannedMinutes === null ? null : agendaTexts.minutesWords(plannedMinutes),
          suggestedByName === null ? null : agendaTexts.suggestedBy(suggestedByName),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {note !== '' && <p className="kern-body">{note}</p>}
      <Evidence item={item} />
      {mayChange && !isEditing && (
        <ItemActs meetingId={meeting.id} item={item} onEdit={() => setEditing(true)} />
      )}
      {isEditing && <Editing meetingId={meeting.id} item={item} onEnd={() => setEditing(false)} />}
      {isWritten && <MinutesField key={item.id} meetingId={meeting.id} item={item} />}
      <ItemResults meeting={meeting} item={item} isWritten={isWritten} />
    </article>
  );
}

function ItemActs({
  meetingId,
  item,
  onEdit,
}: {
  meetingId: string;
  item: AgendaItem;
  onEdit: () => void;
}): ReactElement {
  const { id, title } = item;
  const move = useMoveAgendaItem(meetingId, id);
  const change = useChangeAgendaItem(meetingId, item);
  return (
    <div className="no-print">
      <ActError error={move.error ?? change.error} />
      <div className="kern-btn-wrapper">
        <Button kind="tertiary" label={agendaTexts.upItem(title)} onClick={() => move.mutate('up')}>
          {agendaTexts.up}
        </Button>
        <Button kind="tertiary" label={agendaTexts.downItem(title)} onClick={() => move.mutate('down')}>
          {agendaTexts.down}
        </Button>
        <Button kind="tertiary" label={agendaTexts.editItem(title)} onClick={onEdit}>
          {agendaTexts.edit}
        </Button>
        <Button
          kind="tertiary"
          label={agendaTexts.dropItem(title)}
          onClick={() => change.mutate({ state: 'dropped' })}
        >
          {agendaTexts.drop}
        </Button>
      </div>
    </div>
  );
}

function Editing({
  meetingId,
  item,
  onEnd,
}: {
  meetingId: string;
  item: AgendaItem;
  onEnd: () => void;
}): ReactElement {
  const change = useChangeAgendaItem(meetingId, item);
  return (
    <ItemForm
      id={`punkt-${item.id}`}
      draftKey={`punkt.${item.id}.${item.version}`}
      start={item}
      error={change.error}
      isBusy={change.isPending}
      onSend={(words, clear) =>
        change.mutate(words, {
          onSuccess: () => {
            clear();
            onEnd();
          },
        })
      }
      onCancel={onEnd}
    />
  );
}
