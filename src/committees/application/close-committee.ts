import { Injectable } from '@nestjs/common';
import { isActiveOn } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { committeeRefused } from './committee-refused.js';
import { HoldCommittee } from './hold-committee.js';

/** “Gremium beenden”: today is its last day. Its papers stay, and who belonged to it may go on reading them. */
@Injectable()
export class CloseCommittee {
  constructor(
    private readonly hold: HoldCommittee,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(id: string, seenVersion: number, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const committee = await this.hold.get(id);
      const today = this.clock.today();
      if (!isActiveOn(committee, today) || committee.activeUntil !== null)
        throw committeeRefused({ code: 'committee-closed' });
      await this.hold.change(committee, { activeUntil: today }, seenVersion);
      await this.hold.record(actor, 'committee-closed', id);
    });
  }
}
