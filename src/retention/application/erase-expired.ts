import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { mailsErased } from '../../platform/mail/mails-erased.event.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { ErasureCounts } from '../erasure-rule.js';
import { ApplyErasureRules } from './apply-erasure-rules.js';

/**
 * “Löschlauf”: erases what has been kept long enough, all of it or nothing, and leaves the counts in log and protocol. Files of the
 * mailbox cannot be part of a transaction: they go by an event of it.
 */
@Injectable()
export class EraseExpired {
  private readonly logger = new Logger(EraseExpired.name);

  constructor(
    private readonly applyRules: ApplyErasureRules,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<ErasureCounts> {
    const counts = await this.transaction.run(async () => {
      await this.transaction.holdLock('erase-expired');
      const erased = await this.applyRules.execute();
      await this.audit.record({
        actor: null,
        act: 'expired-erased',
        subjectKind: 'installation',
        subjectId: this.clock.today(),
        facts: erased.counts,
        purpose: 'erasure',
      });
      if (erased.mailIds.length > 0) await this.outbox.publish(mailsErased, { mailIds: erased.mailIds });
      return erased.counts;
    });
    this.logger.log({ erased: counts }, 'expired rows erased');
    return counts;
  }
}
