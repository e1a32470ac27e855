import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type Referral } from '#libs/referral';
import { notFound } from '../../platform/refusal/refused.js';
import { TakeReferralStep } from './take-referral-step.js';

/** How the addressed provider answers: onto the list; back to the common list, with a reason; not at all, with a reason. */
export interface ReferralAnswer {
  readonly id: string;
  readonly act: 'list' | 'return' | 'reject';
  readonly reasonCode: string | null;
}

/** “Adressierten Fall beantworten”, by the provider that was asked, as long as it is asked. */
@Injectable()
export class AnswerReferral {
  constructor(private readonly takeStep: TakeReferralStep) {}

  execute({ id, act, reasonCode }: ReferralAnswer, actor: Actor): Promise<Referral> {
    return this.takeStep.execute({
      referralId: id,
      act,
      by: 'provider',
      actor,
      reasonCode,
      change: { answerUntil: null, ...(act === 'return' ? { addressedProviderId: null } : {}) },
      permit: (referral) => {
        if (partyTo(actor, referral) !== 'provider') throw notFound('Diese Vermittlung');
      },
    });
  }
}
