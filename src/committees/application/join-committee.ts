import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { judgeJoining } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';
import { committeeRefused } from './committee-refused.js';
import { HoldCommittee } from './hold-committee.js';

/** “Einem Gremium beitreten”: an organisation for itself, where a working group is open. */
@Injectable()
export class JoinCommittee {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly hold: HoldCommittee,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(committeeId: string, actor: Actor): Promise<void> {
    const { organisationId } = actor;
    return this.transaction.run(async () => {
      const today = this.clock.today();
      const judged = judgeJoining(organisationId, await this.hold.get(committeeId), today);
      if (!judged.ok) throw committeeRefused(judged.refusal);
      await this.repository.insertMemberships([
        {
          id: randomUUID(),
          committeeId,
          organisationId,
          guestName: null,
          guestMailAddress: null,
          role: 'member',
          memberFrom: today,
          memberUntil: null,
        },
      ]);
      await this.hold.record(actor, 'committee-joined', committeeId);
    });
  }
}
