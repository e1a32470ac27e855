import { useState, type ReactElement } from 'react';
import { Button } from '../form/button.js';
import { fieldError } from '../form/error-summary.js';
import { ReasonForm } from '../form/reason-form.js';
import { TextArea } from '../form/text-area.js';
import { objectiveTexts } from '../../texts/objectives.js';

const LONGEST_REASON = 1000;

/** A step that may be taken now. */
export interface PossibleStep<Act extends string> {
  readonly act: Act;
  readonly words: string;
  readonly needsReason: boolean;
}

interface StepPartProps<Act extends string> {
  readonly steps: readonly PossibleStep<Act>[];
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onStep: (act: Act, reason: string | null, done: () => void) => void;
}

/** The steps of a need or a goal as buttons; each asks for its reason, or whether there is one to keep. */
export function StepPart<Act extends string>(props: StepPartProps<Act>): ReactElement {
  const { steps, error, isBusy, onStep } = props;
  const [asking, setAsking] = useState<PossibleStep<Act> | null>(null);
  const [reason, setReason] = useState('');
  const close = (): void => {
    setAsking(null);
    setReason('');
  };
  if (asking === null)
    return (
      <>
        {steps.map((step) => (
          <Button key={step.act} kind="secondary" onClick={() => setAsking(step)}>
            {step.words}
          </Button>
        ))}
      </>
    );
  return (
    <ReasonForm
      id="schritt"
      question={`${asking.words}?`}
      submit={asking.words}
      error={error}
      isBusy={isBusy}
      onConfirm={() => onStep(asking.act, reason === '' ? null : reason, close)}
      onCancel={close}
    >
      <TextArea
        id="schritt-reason"
        label={asking.needsReason ? objectiveTexts.reason : objectiveTexts.reasonOptional}
        hint={objectiveTexts.reasonHint}
        value={reason}
        maximum={LONGEST_REASON}
        onValue={setReason}
        error={fieldError(error, 'reason')}
      />
    </ReasonForm>
  );
}
