import { Injectable } from '@nestjs/common';
import { lastDayOfSeat, membershipsOn, type CommitteeMembership } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';
import { HoldCommittee } from './hold-committee.js';

/** “Mitgliedschaft beenden”, by the Kreisverwaltung: the seat stays in the history. */
@Injectable()
export class EndSeat {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly hold: HoldCommittee,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(committeeId: string, membershipId: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const membership = await this.find(committeeId, membershipId);
      await this.end(membership);
      await this.hold.record(actor, 'committee-seat-ended', committeeId, membership.organisationId);
    });
  }

  /** A seat of today in a held committee. Throws `not-found`. */
  async find(committeeId: string, membershipId: string): Promise<CommitteeMembership> {
    const committee = await this.hold.get(committeeId);
    const membership = membershipsOn(committee, this.clock.today()).find(({ id }) => id === membershipId);
    if (membership === undefined) throw notFound('Diese Mitgliedschaft');
    return membership;
  }

  async end(membership: CommitteeMembership): Promise<void> {
    const memberUntil = lastDayOfSeat(membership, this.clock.today());
    await (memberUntil === null
      ? this.repository.removeMembership(membership.id)
      : this.repository.updateMembership(membership.id, { memberUntil }));
  }
}
