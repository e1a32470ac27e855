import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { newCaseCode, type CaseNeed, type Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { CheckCase } from './check-case.js';
import { SubmitReferral } from './submit-referral.js';

/** Enough that {@link newCaseCode} does not run out. */
const BYTES_OF_A_CODE = 24;

/** How a case is entered; what is left out: at once, with nobody addressed, without a key. */
export interface PlaceOptions {
  /** Stays with its office until it is submitted. */
  readonly isDraft?: boolean;
  readonly addressedProviderId?: string | null;
  readonly duplicateKey?: string | null;
}

/** “Fall aufnehmen”: the platform gives it a code; who it is, only the office knows. */
@Injectable()
export class PlaceReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly checkCase: CheckCase,
    private readonly submitReferral: SubmitReferral,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(need: CaseNeed, actor: Actor, options: PlaceOptions = {}): Promise<Referral> {
    const { isDraft = false, addressedProviderId = null, duplicateKey = null } = options;
    const accepted = await this.checkCase.need(need, actor, null);
    await this.checkCase.provider(addressedProviderId);
    this.checkCase.duplicateKey(duplicateKey);
    return this.transaction.run(async () => {
      const draft = await this.insert({ ...accepted, addressedProviderId, duplicateKey }, actor);
      return isDraft ? draft : this.submitReferral.checked(draft, actor);
    });
  }

  private async insert(
    given: CaseNeed & Pick<Referral, 'addressedProviderId' | 'duplicateKey'>,
    actor: Actor,
  ): Promise<Referral> {
    const now = this.clock.now();
    const referral: Referral = {
      ...given,
      id: randomUUID(),
      code: await this.drawCode(),
      officeId: actor.organisationId,
      state: 'draft',
      endReason: null,
      version: 1,
      pause: null,
      answerUntil: null,
      lapsedOffers: 0,
      createdAt: now,
      changedAt: now,
      endedAt: null,
    };
    await this.referrals.insert(referral);
    await this.audit.record({
      actor,
      act: 'referral-placed',
      subjectKind: 'referral',
      subjectId: referral.id,
      purpose: 'placement',
    });
    return referral;
  }

  private async drawCode(): Promise<string> {
    let code = newCaseCode(randomBytes(BYTES_OF_A_CODE));
    while (await this.referrals.isCodeTaken(code)) code = newCaseCode(randomBytes(BYTES_OF_A_CODE));
    return code;
  }
}
