import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { partyTo, type Referral } from '#libs/referral';
import { notFound } from '../../platform/refusal/refused.js';
import { ReferralRepository } from '../persistence/referral.repository.js';

/** “Fall nachschlagen”, for this room and others. */
@Injectable()
export class FindReferral {
  constructor(private readonly referrals: ReferralRepository) {}

  /** A case of the actor's own office. Somebody else's is not there. */
  async own(id: string, actor: Actor): Promise<Referral> {
    const referral = await this.referrals.find(id);
    if (referral === null || partyTo(actor, referral) !== 'office') throw notFound('Diese Vermittlung');
    return referral;
  }

  /** All of the actor's own office that are not over, drafts included. Longest waiting first. */
  async allOwn(actor: Actor): Promise<readonly Referral[]> {
    const running = await this.referrals.findRunningOf(actor.organisationId);
    return running.filter((referral) => partyTo(actor, referral) === 'office');
  }

  /** Those that wait for the answer of the actor's own organisation. For counting: whoever shows them lists them and leaves a line. */
  async addressedTo(actor: Actor): Promise<readonly Referral[]> {
    const addressed = await this.referrals.findAddressed(actor.organisationId);
    return addressed.filter((referral) => partyTo(actor, referral) === 'provider');
  }

  /** Cases of the actor's own office whose code begins so, the newest first. */
  async ownByCode(beginning: string, actor: Actor): Promise<readonly Referral[]> {
    const found = await this.referrals.findByCode(actor.organisationId, beginning);
    return found.filter((referral) => partyTo(actor, referral) === 'office');
  }

  /** One, whoever it belongs to: for the platform's own acts, never for answering somebody. Null where there is none. */
  one(id: string): Promise<Referral | null> {
    return this.referrals.find(id);
  }

  /** The same, held until the transaction ends. Offerings are held before cases. */
  forChange(id: string): Promise<Referral | null> {
    return this.referrals.findForChange(id);
  }

  /** All that stand on the list: waiting (paused or not) or with an offer that is not answered yet. Longest waiting first. */
  onList(): Promise<readonly Referral[]> {
    return this.referrals.findInStates(['waiting', 'offered']);
  }
}
