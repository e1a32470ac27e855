import { useState, type FormEvent, type ReactElement } from 'react';
import { useAddAttendant, useNoteAttendance } from '../../api/meeting-papers.js';
import type { MeetingDetails, MeetingInvitee } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { agendaTexts } from '../../texts/agenda.js';
import { meetingAnswerTerms } from '../../texts/meetings.js';

/** Who is invited, what they answered, and how many were there. */
export function AttendancePart({ meeting }: { meeting: MeetingDetails }): ReactElement | null {
  const { id, state, mayKeep, invitees } = meeting;
  const isOver = state === 'held' || state === 'minutes-released';
  const isWritten = state === 'held' && mayKeep;
  if (invitees.length === 0 && !isWritten) return null;
  const title = isOver ? agendaTexts.attendance : agendaTexts.invitees;
  return (
    <section className="page-section" aria-labelledby="eingeladene">
      <h2 id="eingeladene" className="kern-heading-medium">
        {title}
      </h2>
      {isWritten && <p className="kern-body">{agendaTexts.attendanceLead}</p>}
      <CardTable
        file="eingeladene"
        caption={title}
        rows={invitees}
        keyOf={(invitee) => invitee.id}
        columns={columnsOf(id, { isOver, isWritten })}
      />
      {isWritten && <GuestForm meetingId={id} />}
    </section>
  );
}

function columnsOf(
  meetingId: string,
  { isOver, isWritten }: { readonly isOver: boolean; readonly isWritten: boolean },
): readonly Column<MeetingInvitee>[] {
  return [
    {
      id: 'who',
      title: agendaTexts.who,
      cell: ({ name, organisationId }) => (
        <span className="with-badge">
          {name}
          {organisationId === null && <Badge kind="info">{agendaTexts.guest}</Badge>}
        </span>
      ),
    },
    { id: 'answer', title: agendaTexts.answer, cell: answerWords },
    ...(isOver
      ? [
          {
            id: 'present',
            title: agendaTexts.presence,
            isNumeric: true,
            cell: (invitee: MeetingInvitee) =>
              isWritten ? <PresentField meetingId={meetingId} invitee={invitee} /> : (invitee.present ?? '–'),
          },
        ]
      : []),
  ];
}

function answerWords({ answer, people }: MeetingInvitee): string {
  if (answer === null) return agendaTexts.noAnswer;
  return answer === 'coming' ? agendaTexts.answerWords(people ?? 0) : meetingAnswerTerms[answer];
}

/** Saved when the field is left. */
function PresentField({ meetingId, invitee }: { meetingId: string; invitee: MeetingInvitee }): ReactElement {
  const { id, name, people, present } = invitee;
  const note = useNoteAttendance(meetingId, id);
  const [typed, setTyped] = useState(present === null ? '' : String(present));
  const save = (): void => {
    if (typed !== '' && Number(typed) !== present) note.mutate(Number(typed));
  };
  return (
    <>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        className="kern-form-input__input kern-form-input__input--width-4"
        aria-label={agendaTexts.presenceOf(name)}
        placeholder={people === null ? '' : String(people)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
      />
      <ActError error={note.error} />
    </>
  );
}

function GuestForm({ meetingId }: { meetingId: string }): ReactElement {
  const add = useAddAttendant(meetingId);
  const [guestName, setName] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!add.isPending) add.mutate({ guestName, present: 1 }, { onSuccess: () => setName('') });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow no-print" aria-label={agendaTexts.addGuest}>
      <ErrorSummary error={add.error} />
      <TextField
        id="guestName"
        label={agendaTexts.guestName}
        autoComplete="off"
        value={guestName}
        onValue={setName}
        error={fieldError(add.error, 'guestName')}
      />
      <Button type="submit" kind="secondary" isBusy={add.isPending}>
        {agendaTexts.addGuest}
      </Button>
    </form>
  );
}
