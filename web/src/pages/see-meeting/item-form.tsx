import type { FormEvent, ReactElement } from 'react';
import type { EnterAgendaItem } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { agendaTexts } from '../../texts/agenda.js';

interface ItemFormProps {
  readonly id: string;
  readonly draftKey: string;
  readonly start: EnterAgendaItem;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSend: (item: EnterAgendaItem, clear: () => void) => void;
  readonly onCancel: () => void;
}

/** The words of one item. */
export function ItemForm(props: ItemFormProps): ReactElement {
  const { id, draftKey, start, error, isBusy, onSend, onCancel } = props;
  const { value, change, clear } = useDraft(draftKey, {
    title: start.title,
    note: start.note,
    minutes: start.plannedMinutes === null ? '' : String(start.plannedMinutes ?? ''),
  });
  const idOf = (field: string): string => `${id}-${field}`;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const { title, note, minutes } = value;
    if (!isBusy) onSend({ title, note, plannedMinutes: minutes === '' ? null : Number(minutes) }, clear);
  };
  return (
    <form onSubmit={send} noValidate className="form narrow no-print">
      <ErrorSummary error={error} idOf={idOf} />
      <TextField
        id={idOf('title')}
        label={agendaTexts.itemTitle}
        autoComplete="off"
        value={value.title}
        onValue={(title) => change({ title })}
        error={fieldError(error, 'title')}
      />
      <TextArea
        id={idOf('note')}
        label={agendaTexts.itemNote}
        maximum={2000}
        value={value.note}
        onValue={(note) => change({ note })}
        error={fieldError(error, 'note')}
      />
      <TextField
        id={idOf('plannedMinutes')}
        type="number"
        inputMode="numeric"
        min={1}
        isNarrow
        label={agendaTexts.itemMinutes}
        value={value.minutes}
        onValue={(minutes) => change({ minutes })}
        error={fieldError(error, 'plannedMinutes')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {agendaTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {agendaTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
