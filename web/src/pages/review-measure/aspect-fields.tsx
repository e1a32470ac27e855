import type { ReactElement } from 'react';
import type { ReviewAspect, TrafficLight } from '../../api/types.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { aspectQuestions, aspectTerms, lightTerms, reviewTexts } from '../../texts/reviews.js';
import type { ReviewDraft } from './review-draft.js';

/** What each part of the form gets. */
export interface ReviewPartProps {
  readonly value: ReviewDraft;
  readonly change: (part: Partial<ReviewDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const LIGHTS: readonly TrafficLight[] = ['green', 'yellow', 'red', 'none'];
const SENTENCE = 600;

/** One light with its sentence. */
export function AspectFields({
  aspect,
  value,
  change,
  errorOf,
}: ReviewPartProps & { readonly aspect: ReviewAspect }): ReactElement {
  return (
    <>
      <RadioField
        id={`ueberpruefung-${aspect}-light`}
        label={aspectQuestions[aspect]}
        value={value[`${aspect}Light`]}
        choices={LIGHTS.map((light) => ({ value: light, label: lightTerms[light] }))}
        isHorizontal
        onValue={(light) => change({ [`${aspect}Light`]: light as TrafficLight })}
        error={errorOf(`${aspect}.light`)}
      />
      <TextArea
        id={`ueberpruefung-${aspect}-sentence`}
        label={`${aspectTerms[aspect]}: ${reviewTexts.sentence}`}
        hint={reviewTexts.sentenceHint}
        maximum={SENTENCE}
        value={value[`${aspect}Sentence`]}
        onValue={(sentence) => change({ [`${aspect}Sentence`]: sentence })}
        error={errorOf(`${aspect}.sentence`)}
      />
    </>
  );
}
