import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeBooking, mayBookFor } from '#libs/placement-test';
import type { Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { FindReferral } from '../../referrals/index.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import { HoldTest } from './hold-test.js';
import { testSentence } from './test-sentences.js';

/** “Einstufungstest buchen” for a case of one's own. The test is held meanwhile: places are never given twice. */
@Injectable()
export class BookTest {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldTest,
    private readonly bookings: TestBookingRepository,
    private readonly referrals: FindReferral,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the booking. */
  execute(testId: string, referralId: string, actor: Actor): Promise<string> {
    return this.transaction.run(async () => {
      const test = await this.hold.any(testId);
      const referral = await this.ownReferral(referralId, actor);
      const earlier = await this.bookings.findOpenOf(referralId);
      const judged = judgeBooking(test, {
        now: this.clock.now(),
        booked: await this.bookings.countIn(testId),
        referralState: referral.state,
        bookedUntil: earlier?.until ?? null,
      });
      if (!judged.ok) throw new Refused('conflict', judged.refusal, testSentence(judged.refusal));
      if (earlier !== null) await this.bookings.cancelAll([earlier.id]);
      return this.insert(testId, referralId, actor);
    });
  }

  private async ownReferral(id: string, actor: Actor): Promise<Referral> {
    const referral = await this.referrals.forChange(id);
    if (referral === null || !mayBookFor(actor, referral)) throw notFound('Diese Vermittlung');
    return referral;
  }

  private async insert(testId: string, referralId: string, actor: Actor): Promise<string> {
    const id = randomUUID();
    await this.bookings.insert({
      id,
      testId,
      referralId,
      state: 'booked',
      bookedAt: this.clock.now(),
      resultLevel: null,
      resultFormatCode: null,
      resultAt: null,
    });
    await this.audit.record({
      actor,
      act: 'placement-test-booked',
      subjectKind: 'referral',
      subjectId: referralId,
      purpose: 'placement-test',
    });
    return id;
  }
}
