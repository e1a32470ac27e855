import { useState, type ReactElement } from 'react';
import { objectiveTexts } from '../../texts/objectives.js';
import { Button } from '../form/button.js';
import { ReasonForm } from '../form/reason-form.js';

interface RemovePartProps {
  readonly question: string;
  readonly body: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Asks once more before something is deleted for good. */
export function RemovePart({ question, body, error, isBusy, onRemove }: RemovePartProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button kind="tertiary" onClick={() => setAsking(true)}>
        {objectiveTexts.remove}
      </Button>
    );
  return (
    <ReasonForm
      question={question}
      submit={objectiveTexts.removeSubmit}
      error={error}
      isBusy={isBusy}
      onConfirm={onRemove}
      onCancel={() => setAsking(false)}
    >
      <p className="kern-body">{body}</p>
    </ReasonForm>
  );
}
