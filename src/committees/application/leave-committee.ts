import { Injectable } from '@nestjs/common';
import { judgeLeaving } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { committeeRefused } from './committee-refused.js';
import { EndSeat } from './end-seat.js';
import { HoldCommittee } from './hold-committee.js';

/** “Ein Gremium verlassen”: an organisation for itself. */
@Injectable()
export class LeaveCommittee {
  constructor(
    private readonly hold: HoldCommittee,
    private readonly endSeat: EndSeat,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(committeeId: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const committee = await this.hold.get(committeeId);
      const judged = judgeLeaving(actor.organisationId, committee, this.clock.today());
      if (!judged.ok) throw committeeRefused(judged.refusal);
      await this.endSeat.end(judged.value);
      await this.hold.record(actor, 'committee-left', committeeId);
    });
  }
}
