import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { SaveOffering } from './save-offering.js';

/**
 * States and freshness move with the calendar: on the first look of a day the documents are written anew, by whichever process
 * comes first. A nightly job does it before anybody looks.
 */
@Injectable()
export class RefreshDocuments {
  private refreshedFor: string | null = null;

  constructor(
    private readonly transaction: Transaction,
    private readonly saveOffering: SaveOffering,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<number> {
    const today = this.clock.today();
    if (this.refreshedFor === today) return 0;
    const count = await this.transaction.run(async () => {
      await this.transaction.holdLock('refresh-offering-documents');
      return this.saveOffering.refreshDocuments();
    });
    this.refreshedFor = today;
    return count;
  }
}
