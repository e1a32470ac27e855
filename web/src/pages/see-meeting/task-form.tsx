import type { FormEvent, ReactElement } from 'react';
import { useAddTask } from '../../api/meeting-papers.js';
import type { MeetingDetails } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { agendaTexts } from '../../texts/agenda.js';

interface TaskFormProps {
  readonly meetingId: string;
  readonly itemId: string;
  readonly owners: MeetingDetails['owners'];
  readonly onEnd: () => void;
}

const EMPTY = { wording: '', ownerId: '', dueOn: '' };

/** Who does what until when. */
export function TaskForm({ meetingId, itemId, owners, onEnd }: TaskFormProps): ReactElement {
  const add = useAddTask(meetingId, itemId);
  const { value, change, clear } = useDraft(`aufgabe.${itemId}`, EMPTY);
  const idOf = (field: string): string => `aufgabe-${itemId}-${field}`;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (add.isPending) return;
    add.mutate(value, {
      onSuccess: () => {
        clear();
        onEnd();
      },
    });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow no-print" aria-label={agendaTexts.task}>
      <ErrorSummary error={add.error} idOf={idOf} />
      <TextField
        id={idOf('wording')}
        label={agendaTexts.taskWhat}
        autoComplete="off"
        value={value.wording}
        onValue={(wording) => change({ wording })}
        error={fieldError(add.error, 'wording')}
      />
      <SelectField
        id={idOf('ownerId')}
        label={agendaTexts.taskOwner}
        value={value.ownerId}
        choices={[
          { value: '', label: agendaTexts.chooseOwner },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(ownerId) => change({ ownerId })}
        error={fieldError(add.error, 'ownerId')}
      />
      <TextField
        id={idOf('dueOn')}
        type="date"
        label={agendaTexts.taskDue}
        value={value.dueOn}
        onValue={(dueOn) => change({ dueOn })}
        error={fieldError(add.error, 'dueOn')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={add.isPending}>
          {agendaTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onEnd}>
          {agendaTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
