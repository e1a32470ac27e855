import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { judgeSeating, type CommitteeRole } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';
import { committeeRefused } from './committee-refused.js';
import { HoldCommittee } from './hold-committee.js';

/** Whom the Kreisverwaltung gives a seat: a member organisation, or a guest by the name of an association or office. */
export interface SeatMemberCommand {
  readonly committeeId: string;
  readonly organisationId: string | null;
  readonly guestName: string | null;
  readonly guestMailAddress: string | null;
  readonly role: CommitteeRole;
}

/** “Jemanden in ein Gremium aufnehmen”. */
@Injectable()
export class SeatMember {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly organisations: FindOrganisations,
    private readonly hold: HoldCommittee,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(command: SeatMemberCommand, actor: Actor): Promise<void> {
    const { committeeId, organisationId, guestName, guestMailAddress, role } = command;
    return this.transaction.run(async () => {
      await this.refuseUnknown(command);
      const today = this.clock.today();
      const judged = judgeSeating(organisationId, await this.hold.get(committeeId), today);
      if (!judged.ok) throw committeeRefused(judged.refusal);
      await this.repository.insertMemberships([
        {
          id: randomUUID(),
          committeeId,
          organisationId,
          guestName: organisationId === null ? guestName : null,
          guestMailAddress: organisationId === null ? guestMailAddress : null,
          role,
          memberFrom: today,
          memberUntil: null,
        },
      ]);
      await this.hold.record(actor, 'committee-seat-given', committeeId, organisationId);
    });
  }

  private async refuseUnknown({ organisationId, guestName, guestMailAddress }: SeatMemberCommand) {
    if (organisationId === null) {
      if (guestName === null || guestMailAddress === null)
        throw committeeRefused({ code: 'seat-missing', field: 'organisationId' });
      return;
    }
    if ((await this.organisations.all()).some(({ id }) => id === organisationId)) return;
    throw committeeRefused({ code: 'unknown-organisation', field: 'organisationId' });
  }
}
