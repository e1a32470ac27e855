import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { newCaseCode, placeReferral, type CaseNeed, type Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { CheckNeed } from './check-need.js';

/** Enough that {@link newCaseCode} does not run out. */
const BYTES_OF_A_CODE = 24;

/** “Fall aufnehmen”: the platform gives it a code; who it is, only the office knows. */
@Injectable()
export class PlaceReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly checkNeed: CheckNeed,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(need: CaseNeed, actor: Actor): Promise<Referral> {
    const accepted = await this.checkNeed.execute(
      placeReferral(actor.organisationKind, need, this.clock.today()),
    );
    return this.transaction.run(() => this.insert(accepted, actor));
  }

  private async insert(need: CaseNeed, actor: Actor): Promise<Referral> {
    const now = this.clock.now();
    const referral: Referral = {
      ...need,
      id: randomUUID(),
      code: await this.drawCode(),
      officeId: actor.organisationId,
      state: 'waiting',
      endReason: null,
      version: 1,
      pause: null,
      addressedProviderId: null,
      answerUntil: null,
      lapsedOffers: 0,
      duplicateKey: null,
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
