import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { AuditLineRow } from './audit-line.entity.js';

/** One act, for the protocol. `act` in the past: `referral-placed`. `actor` null: the platform itself. */
export interface AuditedAct {
  readonly actor: Actor | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts?: Readonly<Record<string, string | number | null>>;
}

/** “Protokoll”: written where the act is, in its transaction. */
@Injectable()
export class Audit {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async record(act: AuditedAct): Promise<void> {
    await this.transaction.manager.insert(AuditLineRow, {
      at: this.clock.now(),
      accountId: act.actor?.accountId ?? null,
      organisationId: act.actor?.organisationId ?? null,
      act: act.act,
      subjectKind: act.subjectKind,
      subjectId: act.subjectId,
      facts: act.facts ?? {},
    });
  }
}
