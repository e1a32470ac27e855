import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { Referral } from '#libs/referral';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';

/**
 * “Abruf protokollieren” (IntV §8(5)): that another organisation looked at a case, once a day for each account and case. A page that
 * refreshes itself would else bury what an office wants to know. What this process forgets at its end is written once more.
 */
@Injectable()
export class RecordFirstRead {
  private day: LocalDate | null = null;
  private readonly seen = new Set<string>();

  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { id, officeId }: Referral): Promise<void> {
    const today = this.clock.today();
    if (this.day !== today) this.seen.clear();
    this.day = today;
    const read = `${actor.accountId} ${id}`;
    if (this.seen.has(read)) return;
    this.seen.add(read);
    await this.audit.recordRead(actor, { kind: 'referral', id, owner: officeId, purpose: 'placement' });
  }
}
