import type { ReactElement } from 'react';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { reviewTexts } from '../../texts/reviews.js';
import type { ReviewPartProps } from './aspect-fields.js';

const FIELDS = [
  {
    id: 'participants',
    label: reviewTexts.participants,
    wrong: reviewTexts.badNumber,
    field: 'participants',
  },
  { id: 'staff', label: reviewTexts.staff, wrong: reviewTexts.badNumber, field: 'staff' },
  { id: 'cost', label: reviewTexts.cost, wrong: reviewTexts.badEuro, field: 'actualCostCents' },
  { id: 'funding', label: reviewTexts.funding, wrong: reviewTexts.badEuro, field: 'fundingCents' },
] as const;

const SENTENCE = 600;

/** What the measure took and reached, in numbers. */
export function FigureFields({
  value,
  change,
  errorOf,
  wrongNumbers,
}: ReviewPartProps & { readonly wrongNumbers: readonly string[] }): ReactElement {
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{reviewTexts.figures}</legend>
      <p className="kern-hint">{reviewTexts.figuresHint}</p>
      <div className="side-by-side measure__pair">
        {FIELDS.map(({ id, label, wrong, field }) => (
          <TextField
            key={id}
            id={`ueberpruefung-${id}`}
            label={label}
            inputMode="decimal"
            value={value[id]}
            onValue={(text) => change({ [id]: text })}
            error={wrongNumbers.includes(id) ? wrong : errorOf(`figures.${field}`)}
          />
        ))}
      </div>
      <TextArea
        id="ueberpruefung-missingReason"
        label={reviewTexts.missingReason}
        maximum={SENTENCE}
        value={value.missingReason}
        onValue={(missingReason) => change({ missingReason })}
        error={errorOf('figures.missingReason')}
      />
    </fieldset>
  );
}
