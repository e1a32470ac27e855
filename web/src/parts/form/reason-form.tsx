import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { formTexts } from '../../texts/form.js';
import { useAskBeforeLeaving } from './ask-before-leaving.js';
import { Button } from './button.js';
import { ErrorSummary, fieldError } from './error-summary.js';
import { RadioField } from './radio-field.js';

interface ReasonFormProps {
  /** Before the ids of its fields; needed where it has more than the reason. */
  readonly id?: string;
  /** The question that makes plain what will happen. */
  readonly question: string;
  /** Code and words of each reason; none where the act explains itself. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onConfirm: (reasonCode: string) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** Asks back before something that is not easily undone, with the reason where one is needed. It takes the focus when it opens. */
export function ReasonForm(props: ReasonFormProps): ReactElement {
  const { question, reasons, submit, error, isBusy, onConfirm, onCancel, children } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const heading = useRef<HTMLHeadingElement>(null);
  const [reasonCode, setReasonCode] = useState('');
  const [isTyped, setTyped] = useState(false);
  useAskBeforeLeaving(isTyped && !isBusy);
  useEffect(() => heading.current?.focus(), []);
  const confirm = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) onConfirm(reasonCode);
  };
  return (
    <form
      className="reason-form"
      aria-labelledby={`${id}-question`}
      onSubmit={confirm}
      onChange={() => setTyped(true)}
      noValidate
    >
      <h3 id={`${id}-question`} ref={heading} tabIndex={-1} className="kern-heading-small">
        {question}
      </h3>
      <ErrorSummary error={error} idOf={(field) => `${id}-${field}`} />
      {children}
      {reasons !== undefined && (
        <RadioField
          id={`${id}-reasonCode`}
          label={formTexts.reason}
          value={reasonCode}
          choices={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
          onValue={setReasonCode}
          error={fieldError(error, 'reasonCode')}
        />
      )}
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {submit}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {formTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
