import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { gapCheckRequested } from '../events/gap-check-requested.event.js';
import { ChooseCheckDay } from './choose-check-day.js';

/** “Prüfung anfordern”: the check itself runs in the worker. Returns the day that will be checked. `actor` null: the platform. */
@Injectable()
export class RequestGapCheck {
  constructor(
    private readonly chooseCheckDay: ChooseCheckDay,
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor | null, wished: LocalDate | null): Promise<LocalDate> {
    return this.transaction.run(async () => {
      const date = await this.chooseCheckDay.execute(wished);
      await this.outbox.publish(gapCheckRequested, { date });
      await this.audit.record({
        actor,
        act: 'gap-check-requested',
        subjectKind: 'gap-check',
        subjectId: date,
      });
      return date;
    });
  }
}
