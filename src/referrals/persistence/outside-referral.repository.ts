import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { OutsideReferral } from '../outside-referral.js';
import { OutsideReferralRow } from './outside-referral.entity.js';

/** Rows of referrals to providers that are not on the platform. */
@Injectable()
export class OutsideReferralRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(outside: OutsideReferral): Promise<void> {
    await this.transaction.manager.insert(OutsideReferralRow, outside);
  }

  /** The latest first. */
  findOf(referralId: string): Promise<OutsideReferral[]> {
    return this.transaction.manager.find(OutsideReferralRow, {
      where: { referralId },
      order: { loggedAt: 'DESC', id: 'ASC' },
    });
  }
}
