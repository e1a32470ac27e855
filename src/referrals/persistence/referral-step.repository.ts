import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { addToCount } from '../../platform/database/add-to-count.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ReferralStepRow } from './referral-step.entity.js';

/** A step as it is kept. */
export type KeptStep = Omit<ReferralStepRow, 'id'>;

/** What is counted of a step when the case is forgotten. */
export interface CountedOutcome {
  /** The first of the month. */
  readonly month: LocalDate;
  readonly act: string;
  readonly formatCode: string;
  readonly reasonCode: string;
  readonly waitedWeeks: number;
}

/** Rows of steps, and the counts that stay when their cases are erased. */
@Injectable()
export class ReferralStepRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(step: KeptStep): Promise<void> {
    await this.transaction.manager.insert(ReferralStepRow, step);
  }

  /** In the order in which they were taken. */
  findOf(referralId: string): Promise<ReferralStepRow[]> {
    return this.transaction.manager.find(ReferralStepRow, { where: { referralId }, order: { id: 'ASC' } });
  }

  async count({ month, act, formatCode, reasonCode, waitedWeeks }: CountedOutcome): Promise<void> {
    await addToCount(this.transaction.manager, 'outcome_count', {
      month,
      act,
      format_code: formatCode,
      reason_code: reasonCode,
      waited_weeks: waitedWeeks,
    });
  }
}
