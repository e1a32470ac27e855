import { useState, type ReactElement } from 'react';
import { useAnswerOffer, type OfferAnswer } from '../../api/place-offers.js';
import type { PlaceOffer } from '../../api/types.js';
import { caseOfferTexts } from '../../texts/case-offer.js';
import { declineReasonTerms } from '../../texts/cases.js';
import { Button } from '../form/button.js';
import { ReasonForm } from '../form/reason-form.js';
import { Alert } from '../show/alert.js';

const ASKED = {
  decline: {
    question: caseOfferTexts.declineQuestion,
    body: caseOfferTexts.declineBody,
    submit: caseOfferTexts.declineSubmit,
    done: caseOfferTexts.declinedDone,
  },
  'give-back': {
    question: caseOfferTexts.giveBackQuestion,
    body: caseOfferTexts.giveBackBody,
    submit: caseOfferTexts.giveBackSubmit,
    done: caseOfferTexts.givenBackDone,
  },
} as const;

interface AnswerOfferProps {
  readonly offer: PlaceOffer;
  /** Hears in words what became of it: the card may be gone by then. */
  readonly onDone: (words: string) => void;
}

/** The answers that the office may give to an offered place; the server says which are open. */
export function AnswerOffer({ offer, onDone }: AnswerOfferProps): ReactElement | null {
  const answer = useAnswerOffer(offer.id);
  const [asking, setAsking] = useState<keyof typeof ASKED | null>(null);
  const run = (given: OfferAnswer, done: string): void => {
    if (!answer.isPending) answer.mutate(given, { onSuccess: () => onDone(done) });
  };
  if (asking !== null) {
    const { question, body, submit, done } = ASKED[asking];
    return (
      <ReasonForm
        question={question}
        reasons={declineReasonTerms}
        submit={submit}
        error={answer.error}
        isBusy={answer.isPending}
        onConfirm={(reasonCode) => run({ act: asking, reasonCode }, done)}
        onCancel={() => {
          setAsking(null);
          answer.reset();
        }}
      >
        <p className="kern-body">{body}</p>
      </ReasonForm>
    );
  }
  const mayAccept = offer.acts.includes('accept');
  const refusal = offer.acts.includes('decline') ? 'decline' : 'give-back';
  if (!mayAccept && !offer.acts.includes(refusal)) return null;
  return (
    <>
      {answer.error !== null && <Alert kind="danger" title={answer.error.message} role="alert" />}
      <div className="kern-btn-wrapper no-print">
        {mayAccept && (
          <Button
            kind="primary"
            icon="check"
            isBusy={answer.isPending}
            onClick={() => run({ act: 'accept' }, caseOfferTexts.acceptedDone)}
          >
            {caseOfferTexts.accept}
          </Button>
        )}
        {offer.acts.includes(refusal) && (
          <Button
            kind={mayAccept ? 'secondary' : 'tertiary'}
            isBusy={answer.isPending}
            onClick={() => setAsking(refusal)}
          >
            {refusal === 'decline' ? caseOfferTexts.decline : caseOfferTexts.giveBack}
          </Button>
        )}
      </div>
    </>
  );
}
