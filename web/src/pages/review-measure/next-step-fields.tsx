import type { ReactElement } from 'react';
import type { MeasureReviewing } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { reviewTexts } from '../../texts/reviews.js';
import type { ReviewPartProps } from './aspect-fields.js';

const SENTENCE = 600;

/** What happens next, by whom and until when. */
export function NextStepFields({
  value,
  change,
  errorOf,
  organisations,
}: ReviewPartProps & Pick<MeasureReviewing, 'organisations'>): ReactElement {
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{reviewTexts.next}</legend>
      <TextArea
        id="ueberpruefung-nextStep"
        label={reviewTexts.nextStep}
        hint={reviewTexts.nextStepHint}
        maximum={SENTENCE}
        value={value.nextStep}
        onValue={(nextStep) => change({ nextStep })}
        error={errorOf('nextStep')}
      />
      <div className="side-by-side measure__pair">
        <SelectField
          id="ueberpruefung-nextStepOwnerId"
          label={reviewTexts.nextStepOwner}
          value={value.nextStepOwnerId}
          choices={[
            { value: '', label: reviewTexts.choose },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(nextStepOwnerId) => change({ nextStepOwnerId })}
          error={errorOf('nextStepOwnerId')}
        />
        <TextField
          id="ueberpruefung-nextStepDueOn"
          type="date"
          label={reviewTexts.nextStepDueOn}
          value={value.nextStepDueOn}
          onValue={(nextStepDueOn) => change({ nextStepDueOn })}
          error={errorOf('nextStepDueOn')}
        />
      </div>
    </fieldset>
  );
}
