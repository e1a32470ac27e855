import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Committee } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';
import { committeeRefused } from './committee-refused.js';
import { HoldCommittee } from './hold-committee.js';

/** What the Kreisverwaltung says of a committee. */
export type CommitteeDetails = Pick<Committee, 'kind' | 'name' | 'purpose' | 'isOpen' | 'isPublic'>;

/** “Gremium anlegen”, such as a working group. Returns its id. */
@Injectable()
export class AddCommittee {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly hold: HoldCommittee,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(details: CommitteeDetails, actor: Actor): Promise<string> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('committee-names');
      if (await this.repository.isNameTaken(details.name, null))
        throw committeeRefused({ code: 'name-taken', field: 'name' });
      const id = randomUUID();
      await this.repository.insert([
        { ...details, id, activeFrom: this.clock.today(), activeUntil: null, version: 1 },
      ]);
      await this.hold.record(actor, 'committee-added', id);
      return id;
    });
  }
}
