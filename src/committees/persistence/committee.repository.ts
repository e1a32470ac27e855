import { Injectable } from '@nestjs/common';
import type { Committee, SeatedCommittee } from '#libs/committee';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeMembershipRow } from './committee-membership.entity.js';
import { CommitteeRow } from './committee.entity.js';

/** Rows of committees and of who belongs to them. */
@Injectable()
export class CommitteeRepository {
  constructor(private readonly transaction: Transaction) {}

  /** All of all times, by kind and name. */
  async findAll(): Promise<SeatedCommittee[]> {
    const { manager } = this.transaction;
    const committees = await manager.find(CommitteeRow, { order: { kind: 'ASC', name: 'ASC' } });
    const memberships = await manager.find(CommitteeMembershipRow, {
      order: { role: 'ASC', memberFrom: 'ASC', id: 'ASC' },
    });
    return committees.map((committee: Committee) => ({
      ...committee,
      memberships: memberships.filter(({ committeeId }) => committeeId === committee.id),
    }));
  }
}
