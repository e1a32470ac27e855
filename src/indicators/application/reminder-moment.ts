import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';

/** When, and in which transaction. */
@Injectable()
export class ReminderMoment {
  constructor(
    readonly transaction: Transaction,
    readonly clock: Clock,
  ) {}
}
