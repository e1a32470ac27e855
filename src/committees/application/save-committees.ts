import { Injectable } from '@nestjs/common';
import type { SeatedCommittee } from '#libs/committee';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeRepository } from '../persistence/committee.repository.js';

/** “Gremien übernehmen”, as they are and were, many at once: for an installation that begins with what is there already. */
@Injectable()
export class SaveCommittees {
  constructor(
    private readonly repository: CommitteeRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(committees: readonly SeatedCommittee[]): Promise<void> {
    return this.transaction.run(async () => {
      await this.repository.insert(
        committees.map(({ memberships: _memberships, ...committee }) => committee),
      );
      await this.repository.insertMemberships(committees.flatMap(({ memberships }) => memberships));
    });
  }
}
