import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lastDayOfSeat, type CommitteeRole } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';
import { EndSeat } from './end-seat.js';
import { HoldCommittee } from './hold-committee.js';

/** “Leitung übertragen”: another role from today on; the one before stays in the history. */
@Injectable()
export class ChangeSeat {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly endSeat: EndSeat,
    private readonly hold: HoldCommittee,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(
    seat: { readonly committeeId: string; readonly membershipId: string },
    role: CommitteeRole,
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      const membership = await this.endSeat.find(seat.committeeId, seat.membershipId);
      if (membership.role === role) return;
      const today = this.clock.today();
      if (lastDayOfSeat(membership, today) === null)
        await this.repository.updateMembership(membership.id, { role });
      else {
        await this.endSeat.end(membership);
        await this.repository.insertMemberships([
          { ...membership, id: randomUUID(), role, memberFrom: today, memberUntil: null },
        ]);
      }
      await this.hold.record(actor, 'committee-seat-changed', seat.committeeId, membership.organisationId);
    });
  }
}
