import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { RequestWorkRun } from '../../work-runs/index.js';
import { gapCheckRequested } from '../events/gap-check-requested.event.js';
import { ChooseCheckDay } from './choose-check-day.js';

const WANTED = { kind: 'gap-check', title: 'Versorgungslücken prüfen', address: '/luecken' } as const;

/** The day that will be checked, and the run in which to follow it; null where nobody waits for it. */
export interface RequestedCheck {
  readonly date: LocalDate;
  readonly workRunId: string | null;
}

/** “Prüfung anfordern”: the check itself runs in the worker. `actor` null: the platform. */
@Injectable()
export class RequestGapCheck {
  constructor(
    private readonly chooseCheckDay: ChooseCheckDay,
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly requestWorkRun: RequestWorkRun,
  ) {}

  execute(actor: Actor | null, wished: LocalDate | null): Promise<RequestedCheck> {
    return this.transaction.run(async () => {
      const date = await this.chooseCheckDay.execute(wished);
      const workRunId = actor === null ? null : await this.requestWorkRun.execute(WANTED, actor);
      await this.outbox.publish(gapCheckRequested, { date, workRunId });
      await this.audit.record({
        actor,
        act: 'gap-check-requested',
        subjectKind: 'gap-check',
        subjectId: date,
      });
      return { date, workRunId };
    });
  }
}
