import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';
import type { CommitteeDetails } from './add-committee.js';
import { committeeRefused } from './committee-refused.js';
import { HoldCommittee } from './hold-committee.js';

/** A change; the kind of a committee stays. `seenVersion` is the version that was seen. */
export interface ChangeCommitteeCommand extends Omit<CommitteeDetails, 'kind'> {
  readonly id: string;
  readonly seenVersion: number;
}

/** “Gremium ändern”: name, purpose, whether it is open and stands on the public pages. */
@Injectable()
export class ChangeCommittee {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly hold: HoldCommittee,
    private readonly transaction: Transaction,
  ) {}

  execute({ id, seenVersion, ...details }: ChangeCommitteeCommand, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('committee-names');
      const committee = await this.hold.get(id);
      if (await this.repository.isNameTaken(details.name, id))
        throw committeeRefused({ code: 'name-taken', field: 'name' });
      await this.hold.change(committee, details, seenVersion);
      await this.hold.record(actor, 'committee-changed', id);
    });
  }
}
