import type { FormEvent, ReactElement } from 'react';
import type { AnswerGap, AnswerKind, AnswerReason } from '../../api/types.js';
import { answerTexts } from '../../texts/gaps.js';
import { answerReasonTerms } from '../../texts/terms.js';
import { Button } from '../form/button.js';
import { ErrorSummary, fieldError } from '../form/error-summary.js';
import { RadioField } from '../form/radio-field.js';
import { SelectField } from '../form/select-field.js';
import { TextArea } from '../form/text-area.js';
import { TextField } from '../form/text-field.js';
import { useDraft } from '../form/use-draft.js';
import { EMPTY_ANSWER, toAnswer, type AnswerDraft } from './answer-draft.js';

const NOTE_LENGTH = 500;

interface AnswerFormProps {
  /** Tells the fields of several forms on one page apart. */
  readonly id: string;
  /** Whose draft this is; see `useDraft`. */
  readonly draftKey: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSend: (answer: AnswerGap, done: () => void) => void;
  /** Leads back to the answer that stands already. */
  readonly onKeep?: (() => void) | undefined;
}

/** The answer to a gap. What is typed stays until the server has it; the server alone judges what is complete. */
export function AnswerForm({ id, draftKey, error, isBusy, onSend, onKeep }: AnswerFormProps): ReactElement {
  const { value, change, clear } = useDraft<AnswerDraft>(draftKey, EMPTY_ANSWER);
  const idOf = (field: string): string => `${id}-${field}`;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) onSend(toAnswer(value), clear);
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={error} idOf={idOf} />
      <RadioField
        id={idOf('kind')}
        label={answerTexts.kind}
        value={value.kind}
        choices={[
          { value: 'promised', label: answerTexts.promised },
          { value: 'planned', label: answerTexts.planned },
          { value: 'cannot', label: answerTexts.cannot },
        ]}
        onValue={(kind) => change({ kind: kind as AnswerKind })}
        error={fieldError(error, 'kind')}
      />
      <DetailField idOf={idOf} draft={value} change={change} error={error} />
      <TextArea
        id={idOf('note')}
        label={answerTexts.note}
        hint={answerTexts.noteHint}
        maximum={NOTE_LENGTH}
        value={value.note}
        onValue={(note) => change({ note })}
        error={fieldError(error, 'note')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? answerTexts.submitting : answerTexts.submit}
        </Button>
        {onKeep !== undefined && (
          <Button kind="tertiary" onClick={onKeep}>
            {answerTexts.keep}
          </Button>
        )}
      </div>
    </form>
  );
}

interface DetailFieldProps {
  readonly idOf: (field: string) => string;
  readonly draft: AnswerDraft;
  readonly change: (part: Partial<AnswerDraft>) => void;
  readonly error: Error | null;
}

/** The one further thing an answer says: the day, or the reason. */
function DetailField({ idOf, draft, change, error }: DetailFieldProps): ReactElement | null {
  if (draft.kind === '') return null;
  if (draft.kind === 'cannot') {
    return (
      <SelectField
        id={idOf('reasonCode')}
        label={answerTexts.reason}
        value={draft.reasonCode}
        choices={[
          { value: '', label: answerTexts.chooseReason },
          ...Object.entries(answerReasonTerms).map(([value, label]) => ({ value, label })),
        ]}
        onValue={(reasonCode) => change({ reasonCode: reasonCode as AnswerReason })}
        error={fieldError(error, 'reasonCode')}
      />
    );
  }
  const isPromise = draft.kind === 'promised';
  return (
    <TextField
      id={idOf('plannedOn')}
      type="date"
      label={isPromise ? answerTexts.promisedOn : answerTexts.plannedOn}
      hint={isPromise ? undefined : answerTexts.plannedHint}
      value={draft.plannedOn}
      onValue={(plannedOn) => change({ plannedOn })}
      error={fieldError(error, 'plannedOn')}
    />
  );
}
