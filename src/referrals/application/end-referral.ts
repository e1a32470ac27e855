import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { endReferral, mayEndReferral, type EndReason, type Referral } from '#libs/referral';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { TakeReferralStep } from './take-referral-step.js';

/** Which case ends, and why. */
export interface EndReferralCommand {
  readonly id: string;
  readonly reason: EndReason;
}

/** “Fall beenden”: it counts no longer, and is erased soon after. Somebody else's case is not there. */
@Injectable()
export class EndReferral {
  constructor(private readonly takeStep: TakeReferralStep) {}

  execute({ id, reason }: EndReferralCommand, actor: Actor): Promise<Referral> {
    return this.takeStep.execute({
      referralId: id,
      act: 'end',
      by: 'office',
      actor,
      reasonCode: reason,
      permit: (referral) => {
        if (!mayEndReferral(actor, referral)) throw notFound('Diese Vermittlung');
        const ended = endReferral(referral.state, reason);
        if (!ended.ok)
          throw new Refused('conflict', ended.refusal, 'Diese Vermittlung ist schon abgeschlossen.');
      },
    });
  }
}
