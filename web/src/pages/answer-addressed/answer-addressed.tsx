import { useState, type ReactElement } from 'react';
import { useAnswerAddressed, type AddressedAnswer } from '../../api/addressed-cases.js';
import type { AddressedCase, RejectReason, ReturnReason } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { Alert } from '../../parts/show/alert.js';
import { addressedTexts } from '../../texts/addressed.js';
import { rejectReasonTerms, returnReasonTerms } from '../../texts/cases.js';

interface AnswerAddressedProps {
  readonly one: Pick<AddressedCase, 'id' | 'code'>;
  /** Hears in words what became of it: the case is gone from the page by then. */
  readonly onDone: (words: string) => void;
}

/** The three answers. Giving back keeps the person on the list, rejecting ends the case: the page says so before. */
export function AnswerAddressed({ one: { id, code }, onDone }: AnswerAddressedProps): ReactElement {
  const answer = useAnswerAddressed(id);
  const [asking, setAsking] = useState<'return' | 'reject' | null>(null);
  const run = (given: AddressedAnswer, done: string): void => {
    if (!answer.isPending) answer.mutate(given, { onSuccess: () => onDone(done) });
  };
  const shared = {
    error: answer.error,
    isBusy: answer.isPending,
    onCancel: (): void => {
      setAsking(null);
      answer.reset();
    },
  };
  if (asking === 'return') {
    return (
      <ReasonForm
        {...shared}
        question={addressedTexts.giveBackQuestion(code)}
        reasons={returnReasonTerms}
        submit={addressedTexts.giveBackSubmit}
        onConfirm={(reasonCode) =>
          run({ act: 'return', reasonCode: reasonCode as ReturnReason }, addressedTexts.givenBack(code))
        }
      >
        <p className="kern-body">{addressedTexts.giveBackBody}</p>
      </ReasonForm>
    );
  }
  if (asking === 'reject') {
    return (
      <ReasonForm
        {...shared}
        question={addressedTexts.rejectQuestion(code)}
        reasons={rejectReasonTerms}
        submit={addressedTexts.rejectSubmit}
        onConfirm={(reasonCode) =>
          run({ act: 'reject', reasonCode: reasonCode as RejectReason }, addressedTexts.rejected(code))
        }
      >
        <p className="kern-body">{addressedTexts.rejectBody}</p>
      </ReasonForm>
    );
  }
  return (
    <div className="no-print">
      {answer.isError && <Alert kind="danger" title={answer.error.message} role="alert" />}
      <p className="kern-body kern-body--muted">{addressedTexts.listHint}</p>
      <div className="kern-btn-wrapper">
        <Button
          kind="primary"
          icon="check"
          label={addressedTexts.listOf(code)}
          isBusy={answer.isPending}
          onClick={() => run({ act: 'list' }, addressedTexts.listed(code))}
        >
          {addressedTexts.list}
        </Button>
        <Button kind="secondary" label={addressedTexts.giveBackOf(code)} onClick={() => setAsking('return')}>
          {addressedTexts.giveBack}
        </Button>
        <Button kind="tertiary" label={addressedTexts.rejectOf(code)} onClick={() => setAsking('reject')}>
          {addressedTexts.reject}
        </Button>
      </div>
    </div>
  );
}
