import type { FormEvent, ReactElement, ReactNode } from 'react';
import type { EnterEdition } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { keepTexts } from '../../texts/administration.js';
import { conceptTexts } from '../../texts/concept.js';

/** How an edition is sent; the same for a new one, a copy and a change. */
interface Sending {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly mutate: (body: EnterEdition, options: { readonly onSuccess: (id: string) => void }) => void;
}

interface EditionFormProps {
  /** Before the ids of its fields and the key of its draft. */
  readonly id: string;
  readonly begins: EnterEdition;
  readonly sending: Sending;
  readonly submit: string;
  readonly onSaved: (id: string) => void;
  readonly onCancel?: () => void;
  /** What stands below the errors, such as what others saved. */
  readonly children?: ReactNode;
}

/** Title, name, summary and visibility of an edition. */
export function EditionForm(props: EditionFormProps): ReactElement {
  const { id, begins, sending, submit, onSaved, onCancel, children } = props;
  const { value, change, clear } = useDraft<EnterEdition>(`fassung.${id}`, begins);
  const idOf = (field: string): string => `${id}-${field}`;
  const errorOf = (field: string): string | undefined => fieldError(sending.error, field);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (sending.isPending) return;
    sending.mutate(value, {
      onSuccess: (madeId) => {
        clear();
        onSaved(madeId);
      },
    });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow">
      <ErrorSummary error={sending.error} idOf={idOf} />
      {children}
      <TextField
        id={idOf('edition')}
        label={conceptTexts.editionName}
        hint={conceptTexts.editionHint}
        autoComplete="off"
        value={value.edition}
        onValue={(edition) => change({ edition })}
        error={errorOf('edition')}
      />
      <TextField
        id={idOf('title')}
        label={conceptTexts.titleField}
        autoComplete="off"
        value={value.title}
        onValue={(title) => change({ title })}
        error={errorOf('title')}
      />
      <TextArea
        id={idOf('summary')}
        label={conceptTexts.summary}
        maximum={4000}
        value={value.summary}
        onValue={(summary) => change({ summary })}
        error={errorOf('summary')}
      />
      <RadioField
        id={idOf('isPublic')}
        label={conceptTexts.publicLabel}
        isHorizontal
        value={value.isPublic ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: conceptTexts.no },
          { value: 'yes', label: conceptTexts.yes },
        ]}
        onValue={(answer) => change({ isPublic: answer === 'yes' })}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={sending.isPending}>
          {sending.isPending ? keepTexts.saving : submit}
        </Button>
        {onCancel !== undefined && (
          <Button kind="tertiary" onClick={onCancel}>
            {keepTexts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
