import { useState, type ReactElement } from 'react';
import { useAdoptEdition, useAdoptingDecisions } from '../../api/concepts.js';
import type { Edition } from '../../api/types.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { shortDate } from '../../parts/words/dates.js';
import { editionStepTexts } from '../../texts/concept.js';

interface AdoptFormProps {
  readonly edition: Edition;
  readonly onEnd: (words: string | null) => void;
}

const ID = 'beschliessen';

/** The decision that adopts the draft, and from when it holds. */
export function AdoptForm({ edition, onEnd }: AdoptFormProps): ReactElement {
  const decisions = useAdoptingDecisions().data;
  const adopt = useAdoptEdition(edition.id);
  const [decisionId, setDecisionId] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const confirm = (): void =>
    adopt.mutate(
      { version: edition.version, decisionId, validFrom },
      { onSuccess: () => onEnd(editionStepTexts.adopted) },
    );
  return (
    <ReasonForm
      id={ID}
      question={editionStepTexts.adoptQuestion(edition.edition)}
      submit={editionStepTexts.adoptYes}
      error={adopt.error}
      isBusy={adopt.isPending}
      onConfirm={confirm}
      onCancel={() => onEnd(null)}
    >
      <p className="kern-body">{editionStepTexts.adoptMeans}</p>
      {decisions?.length === 0 && <p className="kern-body">{editionStepTexts.noDecisions}</p>}
      <SelectField
        id={`${ID}-decisionId`}
        label={editionStepTexts.decision}
        value={decisionId}
        choices={[
          { value: '', label: editionStepTexts.chooseDecision },
          ...(decisions ?? []).map(({ id, committeeName, decidedOn, subject }) => ({
            value: id,
            label: editionStepTexts.decisionChoice(committeeName, shortDate(decidedOn), subject),
          })),
        ]}
        onValue={setDecisionId}
        error={fieldError(adopt.error, 'decisionId')}
      />
      <TextField
        id={`${ID}-validFrom`}
        type="date"
        label={editionStepTexts.validFrom}
        value={validFrom}
        onValue={setValidFrom}
        error={fieldError(adopt.error, 'validFrom')}
      />
    </ReasonForm>
  );
}
