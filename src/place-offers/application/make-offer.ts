import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { SupplyEntry } from '#libs/matching';
import type { Grounds, ListedCase } from '#libs/waiting-list';
import { KeepPlaces } from '../../offerings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { TakeReferralStep } from '../../referrals/index.js';
import { CaseMoved, mustBeAsChosen } from './case-moved.js';
import { OfferDeadlines } from './offer-deadlines.js';
import { OfferRecords } from './offer-records.js';

/** Which place goes to whom, and why. */
export interface OfferToMake {
  readonly entry: SupplyEntry;
  readonly person: ListedCase;
  readonly isPriority: boolean;
  readonly grounds: Grounds;
  readonly startRunId: string | null;
  /** The provider who asked for it; null where the platform fills the course. */
  readonly actor: Actor | null;
}

/**
 * “Platz anbieten”: the case takes its step, the place is held, the offer is kept and told, or nothing of it. The offering is held
 * already. Throws {@link CaseMoved}, with everything taken back, where the case is no longer as it was chosen.
 */
@Injectable()
export class MakeOffer {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeReferralStep: TakeReferralStep,
    private readonly keepPlaces: KeepPlaces,
    private readonly deadlines: OfferDeadlines,
    private readonly records: OfferRecords,
  ) {}

  /** Returns the id of the offer. */
  execute(offer: OfferToMake): Promise<string> {
    return this.transaction.attempt(async () => {
      const { entry, person } = offer;
      const id = randomUUID();
      const children = person.childrenUnderThree + person.childrenFromThree;
      const deadline = await this.deadlines.answer(entry.startsOn);
      await this.takeStepOfCase(offer);
      await this.keepPlaces.hold(entry.offeringId, { id, sectionNumber: entry.sectionNumber, children });
      await this.records.insert({ ...offer, id, children, deadline });
      return id;
    });
  }

  private async takeStepOfCase({ person, entry, actor }: OfferToMake): Promise<void> {
    try {
      await this.takeReferralStep.execute({
        referralId: person.id,
        act: 'offer',
        by: 'platform',
        actor,
        offeringId: entry.offeringId,
        permit: (referral) => mustBeAsChosen(person, referral),
      });
    } catch (error) {
      throw error instanceof Refused ? new CaseMoved() : error;
    }
  }
}
