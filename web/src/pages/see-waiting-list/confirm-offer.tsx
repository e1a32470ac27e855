import { useState, type ReactElement } from 'react';
import { useConfirmOffer, type OfferConfirmation } from '../../api/course-offers.js';
import type { PlaceOffer, TurnAwayReason, WithdrawReason } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { Alert } from '../../parts/show/alert.js';
import { returnReasonTerms, withdrawReasonTerms } from '../../texts/cases.js';
import { waitingListTexts } from '../../texts/waiting-list.js';

interface ConfirmOfferProps {
  readonly offer: PlaceOffer;
  /** Hears in words what became of it: the line may be elsewhere by then. */
  readonly onDone: (words: string) => void;
}

/** What the provider may do with an offer; the server says what is open. */
export function ConfirmOffer({ offer, onDone }: ConfirmOfferProps): ReactElement | null {
  const { caseCode, acts } = offer;
  const confirm = useConfirmOffer(offer.id);
  const [asking, setAsking] = useState<'turn-away' | 'withdraw' | null>(null);
  const run = (given: OfferConfirmation, done: string): void => {
    if (!confirm.isPending) confirm.mutate(given, { onSuccess: () => onDone(done) });
  };
  const leave = (): void => {
    setAsking(null);
    confirm.reset();
  };
  if (asking === 'turn-away') {
    return (
      <ReasonForm
        question={waitingListTexts.turnAwayQuestion(caseCode)}
        reasons={returnReasonTerms}
        submit={waitingListTexts.turnAwaySubmit}
        error={confirm.error}
        isBusy={confirm.isPending}
        onConfirm={(reasonCode) =>
          run(
            { act: 'turn-away', reasonCode: reasonCode as TurnAwayReason },
            waitingListTexts.turnedAway(caseCode),
          )
        }
        onCancel={leave}
      >
        <p className="kern-body">{waitingListTexts.turnAwayBody}</p>
      </ReasonForm>
    );
  }
  if (asking === 'withdraw') {
    return (
      <ReasonForm
        question={waitingListTexts.withdrawQuestion(caseCode)}
        reasons={withdrawReasonTerms}
        submit={waitingListTexts.withdrawSubmit}
        error={confirm.error}
        isBusy={confirm.isPending}
        onConfirm={(reasonCode) =>
          run(
            { act: 'withdraw', reasonCode: reasonCode as WithdrawReason },
            waitingListTexts.withdrawn(caseCode),
          )
        }
        onCancel={leave}
      >
        <p className="kern-body">{waitingListTexts.withdrawBody}</p>
      </ReasonForm>
    );
  }
  if (!['enrol', 'turn-away', 'withdraw'].some((act) => (acts as readonly string[]).includes(act)))
    return null;
  return (
    <div className="offer-line__acts no-print">
      {confirm.isError && <Alert kind="danger" title={confirm.error.message} role="alert" />}
      {acts.includes('enrol') && (
        <Button
          kind="primary"
          icon="check"
          label={waitingListTexts.enrolOf(caseCode)}
          isBusy={confirm.isPending}
          onClick={() => run({ act: 'enrol' }, waitingListTexts.enrolled(caseCode))}
        >
          {waitingListTexts.enrol}
        </Button>
      )}
      {acts.includes('turn-away') ? (
        <Button
          kind="secondary"
          label={waitingListTexts.turnAwayOf(caseCode)}
          onClick={() => setAsking('turn-away')}
        >
          {waitingListTexts.turnAway}
        </Button>
      ) : (
        acts.includes('withdraw') && (
          <Button
            kind="tertiary"
            label={waitingListTexts.withdrawOf(caseCode)}
            onClick={() => setAsking('withdraw')}
          >
            {waitingListTexts.withdraw}
          </Button>
        )
      )}
    </div>
  );
}
