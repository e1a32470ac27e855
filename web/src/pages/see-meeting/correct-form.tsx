import type { FormEvent, ReactElement } from 'react';
import { useCorrectMinutes } from '../../api/meeting-papers.js';
import type { AgendaItem } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { agendaTexts } from '../../texts/agenda.js';

interface CorrectFormProps {
  readonly meetingId: string;
  readonly item: AgendaItem;
  readonly onEnd: () => void;
}

/** Another text under one item of released minutes, with the reason: a new version. */
export function CorrectForm({ meetingId, item, onEnd }: CorrectFormProps): ReactElement {
  const correct = useCorrectMinutes(meetingId, item.id);
  const { value, change, clear } = useDraft(`berichtigung.${item.id}.${item.version}`, {
    minutes: item.minutes,
    reason: '',
  });
  const idOf = (field: string): string => `berichtigung-${item.id}-${field}`;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (correct.isPending) return;
    correct.mutate(
      { ...value, version: item.version },
      {
        onSuccess: () => {
          clear();
          onEnd();
        },
      },
    );
  };
  return (
    <form
      onSubmit={send}
      noValidate
      className="form narrow no-print"
      aria-label={agendaTexts.correctItem(item.title)}
    >
      <ErrorSummary error={correct.error} idOf={idOf} />
      <TextArea
        id={idOf('minutes')}
        label={agendaTexts.correctText}
        maximum={20_000}
        value={value.minutes}
        onValue={(minutes) => change({ minutes })}
        error={fieldError(correct.error, 'minutes')}
      />
      <TextField
        id={idOf('reason')}
        label={agendaTexts.correctReason}
        value={value.reason}
        onValue={(reason) => change({ reason })}
        error={fieldError(correct.error, 'reason')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={correct.isPending}>
          {agendaTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onEnd}>
          {agendaTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
