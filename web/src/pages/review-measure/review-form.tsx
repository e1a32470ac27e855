import { useState, type FormEvent, type ReactElement } from 'react';
import { useConfirmReview } from '../../api/reviews.js';
import type { MeasureReview, MeasureReviewing } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { Alert } from '../../parts/show/alert.js';
import { shortDate } from '../../parts/words/dates.js';
import { reviewTexts } from '../../texts/reviews.js';
import { AspectFields } from './aspect-fields.js';
import { FigureFields } from './figure-fields.js';
import { NextStepFields } from './next-step-fields.js';
import { bodyOf, draftOf, unreadable } from './review-draft.js';

interface ReviewFormProps {
  readonly reviewing: MeasureReviewing;
  readonly corrects: MeasureReview | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const LONGEST = 4000;
const SENTENCE = 600;

/** The form of a review. What is typed is kept until it is confirmed. */
export function ReviewForm({ reviewing, corrects, onDone, onCancel }: ReviewFormProps): ReactElement {
  const confirm = useConfirmReview(reviewing.measureId);
  const key = `ueberpruefung.${reviewing.measureId}.${corrects?.id ?? 'neu'}`;
  const { value, change, clear } = useDraft(key, draftOf(reviewing, corrects));
  const [wrongNumbers, setWrongNumbers] = useState<readonly string[]>([]);
  const errorOf = (field: string): string | undefined => fieldError(confirm.error, field);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = unreadable(value);
    setWrongNumbers(wrong);
    if (wrong.length > 0) document.getElementById(`ueberpruefung-${wrong[0]}`)?.focus();
    if (wrong.length > 0 || confirm.isPending) return;
    confirm.mutate(bodyOf(value, corrects?.id ?? null), {
      onSuccess: () => {
        clear();
        onDone();
      },
    });
  };
  const parts = { value, change, errorOf };
  return (
    <form className="form narrow" onSubmit={submit} noValidate aria-label={reviewTexts.new}>
      <ErrorSummary error={confirm.error} idOf={controlOf} />
      {corrects !== null && <Alert kind="info" title={reviewTexts.correcting(shortDate(corrects.asOf))} />}
      <TextField
        id="ueberpruefung-asOf"
        type="date"
        label={reviewTexts.asOf}
        value={value.asOf}
        onValue={(asOf) => change({ asOf })}
        error={errorOf('asOf')}
      />
      <AspectFields aspect="implementation" {...parts} />
      <AspectFields aspect="schedule" {...parts} />
      <AspectFields aspect="goal" {...parts} />
      <TextArea
        id="ueberpruefung-progress"
        label={reviewTexts.progress}
        hint={reviewTexts.progressHint}
        maximum={LONGEST}
        value={value.progress}
        onValue={(progress) => change({ progress })}
        error={errorOf('progress')}
      />
      <TextArea
        id="ueberpruefung-effect"
        label={reviewTexts.effect}
        maximum={LONGEST}
        value={value.effect}
        onValue={(effect) => change({ effect })}
        error={errorOf('effect')}
      />
      <FigureFields {...parts} wrongNumbers={wrongNumbers} />
      <NextStepFields {...parts} organisations={reviewing.organisations} />
      <TextArea
        id="ueberpruefung-publicSentence"
        label={reviewTexts.publicSentence}
        hint={reviewTexts.publicSentenceHint}
        maximum={SENTENCE}
        value={value.publicSentence}
        onValue={(publicSentence) => change({ publicSentence })}
        error={errorOf('publicSentence')}
      />
      <p className="kern-body kern-body--muted">{reviewTexts.confirmHint}</p>
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={confirm.isPending}>
          {confirm.isPending ? reviewTexts.confirming : reviewTexts.confirm}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {reviewTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** `goal.sentence` → the control that shows it; figures are known there by their own names. */
function controlOf(field: string): string {
  const names: Readonly<Record<string, string>> = {
    'figures.actualCostCents': 'cost',
    'figures.fundingCents': 'funding',
  };
  return `ueberpruefung-${names[field] ?? field.replace('figures.', '').replace('.', '-')}`;
}
