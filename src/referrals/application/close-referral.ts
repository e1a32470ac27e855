import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, REFERRAL_ACTS, type Referral } from '#libs/referral';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { TakeReferralStep } from './take-referral-step.js';

/** The acts by which an office closes a case. */
export type ClosingAct = 'end' | 'revoke' | 'complete' | 'break-off';

/** Which case is closed, how, and why. */
export interface CloseReferralCommand {
  readonly id: string;
  readonly act: ClosingAct;
  readonly reasonCode: string | null;
}

/** “Fall abschließen”: beenden, zurückziehen, abgeschlossen or abgebrochen, by its office. It is erased soon after. */
@Injectable()
export class CloseReferral {
  constructor(private readonly takeStep: TakeReferralStep) {}

  execute({ id, act, reasonCode }: CloseReferralCommand, actor: Actor): Promise<Referral> {
    return this.takeStep.execute({
      referralId: id,
      act,
      by: 'office',
      actor,
      reasonCode,
      permit: (referral) => {
        if (partyTo(actor, referral) !== 'office') throw notFound('Diese Vermittlung');
        if (act === 'end' && !REFERRAL_ACTS.end.from.includes(referral.state)) throw notOpen();
      },
    });
  }
}

function notOpen(): Refused {
  return new Refused(
    'conflict',
    { code: 'referral-not-open' },
    'Diese Vermittlung ist schon abgeschlossen oder noch nicht eingereicht.',
  );
}
