import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type Referral } from '#libs/referral';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { ProvidersAnswer } from '../mails/addressed-case-mail.js';
import { TakeReferralStep } from './take-referral-step.js';
import { TellOfAddressedCase } from './tell-of-addressed-case.js';

/** How the addressed provider answers: onto the list; back to the common list, with a reason; not at all, with a reason. */
export interface ReferralAnswer extends ProvidersAnswer {
  readonly id: string;
}

/** “Adressierten Fall beantworten”, by the provider that was asked, as long as it is asked. */
@Injectable()
export class AnswerReferral {
  constructor(
    private readonly takeStep: TakeReferralStep,
    private readonly tell: TellOfAddressedCase,
    private readonly transaction: Transaction,
  ) {}

  execute({ id, act, reasonCode }: ReferralAnswer, actor: Actor): Promise<Referral> {
    return this.transaction.run(async () => {
      const answered = await this.takeStep.execute({
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
      await this.tell.office(answered, { act, reasonCode });
      return answered;
    });
  }
}
