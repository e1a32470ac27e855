import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PerTenant } from '../../platform/tenants/per-tenant.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { WriteDocuments } from './write-documents.js';

/**
 * States and freshness move with the calendar: on the first look of a day the documents are written anew, by whichever process
 * comes first. A nightly job does it before anybody looks.
 */
@Injectable()
export class RefreshDocuments {
  private readonly refreshedFor = new PerTenant<LocalDate>();

  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: OfferingRepository,
    private readonly documents: WriteDocuments,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were written; none where today's are written already. */
  async execute(): Promise<number> {
    const today = this.clock.today();
    if (this.refreshedFor.value === today) return 0;
    const count = await this.transaction.run(async () => {
      await this.transaction.holdLock('refresh-offering-documents');
      return this.refresh(today);
    });
    this.refreshedFor.value = today;
    return count;
  }

  /** Writes the documents of all offerings at a site anew: its name or town changed. */
  atSite(siteId: string): Promise<number> {
    return this.transaction.run(async () => {
      const offerings = await this.offerings.findAtSiteForChange(siteId);
      const write = await this.documents.asOfToday();
      await this.offerings.saveDocuments(offerings.map(write));
      return offerings.length;
    });
  }

  private async refresh(today: LocalDate): Promise<number> {
    const excludedDays = parameterAt(await this.parameters.all(), 'freshness.excluded-days', today);
    const write = await this.documents.asOfToday();
    let count = 0;
    for (;;) {
      const old = await this.offerings.findWithOldDocument(today, excludedDays);
      if (old.length === 0) return count;
      await this.offerings.saveDocuments(old.map(write));
      count += old.length;
    }
  }
}
