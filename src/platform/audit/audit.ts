import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { AuditPurpose } from '#libs/rights';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { AuditLineRow } from './audit-line.entity.js';

/** One act, for the protocol. `act` in the past: `referral-placed`. `actor` null: the platform itself. */
export interface AuditedAct {
  readonly actor: Actor | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Never the content of a case: codes and counts. Who reads the protocol sees those that `shownFacts` lists. */
  readonly facts?: Readonly<Record<string, string | number | null>>;
  /** Organisation to which the row belongs, where that is not the one who acts: it sees this line. */
  readonly owner?: string;
  readonly purpose?: AuditPurpose;
}

/** One row of somebody else that is read, and what for. */
export interface ReadSubject {
  /** As `subjectKind` of an act, for instance `referral`. */
  readonly kind: string;
  readonly id: string;
  /** Organisation to which it belongs. */
  readonly owner: string;
  readonly purpose: AuditPurpose;
}

/** “Protokoll”: written where the act is, in its transaction. */
@Injectable()
export class Audit {
  /** Reads that were written down today, so that a list which refreshes itself does not bury what an office wants to know. */
  private readonly reads = new Set<string>();
  private readsOn: LocalDate | null = null;

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
      ownerOrganisationId: act.owner ?? null,
      purpose: act.purpose ?? null,
      facts: act.facts ?? {},
    });
  }

  /**
   * “Abruf protokollieren”: each time another office looks at a single case (IntV §8(5): when, who, what, why). Whoever looks at what
   * is their own leaves no line. The act is `<kind>-read`.
   */
  async recordRead(actor: Actor, { kind, id, owner, purpose }: ReadSubject): Promise<void> {
    if (actor.organisationId === owner) return;
    await this.record({ actor, act: `${kind}-read`, subjectKind: kind, subjectId: id, owner, purpose });
  }

  /** The same for lists: once a day for each account and row. What this process forgets at its end is written once more. */
  async recordFirstRead(actor: Actor, subject: ReadSubject): Promise<void> {
    const today = this.clock.today();
    if (this.readsOn !== today) this.reads.clear();
    this.readsOn = today;
    const read = `${actor.accountId} ${subject.kind} ${subject.id} ${subject.purpose}`;
    if (this.reads.has(read)) return;
    this.reads.add(read);
    await this.recordRead(actor, subject);
  }
}
