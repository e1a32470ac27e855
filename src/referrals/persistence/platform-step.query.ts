import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import type { StepReason } from '#libs/referral';
import { Transaction } from '../../platform/database/transaction.js';

/** What the platform did with a case on its own, of which its office is told. */
export interface PlatformStep {
  readonly referralId: string;
  readonly officeId: string;
  readonly code: string;
  readonly act: 'expire' | 'return';
  readonly reasonCode: StepReason;
}

const STEPS = `
  SELECT r.id AS "referralId", r.office_id AS "officeId", r.code, s.act, s.reason_code AS "reasonCode"
  FROM referral_step s JOIN referral r ON r.id = s.referral_id
  WHERE s.by = 'platform' AND s.act IN ('expire', 'return') AND s.at > $1
  ORDER BY s.id`;

/** Reads what deadlines did. */
@Injectable()
export class PlatformStepQuery {
  constructor(private readonly transaction: Transaction) {}

  /** After a moment, in the order in which they were taken. */
  after(moment: Instant): Promise<readonly PlatformStep[]> {
    return this.transaction.manager.query<PlatformStep[]>(STEPS, [moment]);
  }
}
