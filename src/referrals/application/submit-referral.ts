import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type Referral } from '#libs/referral';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { AnswerDeadline } from './answer-deadline.js';
import { CheckCase } from './check-case.js';
import { TakeReferralStep } from './take-referral-step.js';
import { TellOfAddressedCase } from './tell-of-addressed-case.js';

/**
 * “Fall einreichen”. An addressed provider has some working days to answer; where nobody is addressed, the case is on the list in the
 * same act, and both steps are kept. A draft is judged anew: what it names may have ended while it lay.
 */
@Injectable()
export class SubmitReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly checkCase: CheckCase,
    private readonly takeStep: TakeReferralStep,
    private readonly answerDeadline: AnswerDeadline,
    private readonly tell: TellOfAddressedCase,
    private readonly transaction: Transaction,
  ) {}

  execute(id: string, actor: Actor): Promise<Referral> {
    return this.transaction.run(async () => {
      const draft = await this.referrals.findForChange(id);
      if (draft === null || partyTo(actor, draft) !== 'office') throw notFound('Diese Vermittlung');
      if (draft.state === 'draft') await this.checkAgain(draft, actor);
      return this.checked(draft, actor);
    });
  }

  /** Of a draft of the actor's own office that has just been judged. */
  checked({ id, addressedProviderId }: Referral, actor: Actor): Promise<Referral> {
    return this.transaction.run(async () => {
      const answerUntil = addressedProviderId === null ? null : await this.answerDeadline.fromToday();
      const submit = { referralId: id, act: 'submit', by: 'office', actor, change: { answerUntil } } as const;
      const submitted = await this.takeStep.execute(submit);
      if (addressedProviderId !== null) {
        await this.tell.provider(submitted);
        return submitted;
      }
      return this.takeStep.execute({ referralId: id, act: 'list', by: 'platform', actor: null });
    });
  }

  private async checkAgain(draft: Referral, actor: Actor): Promise<void> {
    await this.checkCase.need(draft, actor, draft);
    await this.checkCase.provider(draft.addressedProviderId);
  }
}
