import { Injectable } from '@nestjs/common';
import type { Committee, CommitteeMembership, SeatedCommittee } from '#libs/committee';
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

  /** Held until the transaction ends, so that no two changes of who belongs to it meet. */
  async hold(id: string): Promise<SeatedCommittee | null> {
    const { manager } = this.transaction;
    const committee: Committee | null = await manager.findOne(CommitteeRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (committee === null) return null;
    const memberships = await manager.find(CommitteeMembershipRow, {
      where: { committeeId: id },
      order: { role: 'ASC', memberFrom: 'ASC', id: 'ASC' },
    });
    return { ...committee, memberships };
  }

  async isNameTaken(name: string, exceptId: string | null): Promise<boolean> {
    const row = await this.transaction.manager.findOneBy(CommitteeRow, { name });
    return row !== null && row.id !== exceptId;
  }

  async insert(committees: readonly Committee[]): Promise<void> {
    await this.transaction.manager.insert(CommitteeRow, [...committees]);
  }

  async update(id: string, change: Partial<Omit<Committee, 'id'>>): Promise<void> {
    await this.transaction.manager.update(CommitteeRow, { id }, change);
  }

  async insertMemberships(memberships: readonly CommitteeMembership[]): Promise<void> {
    await this.transaction.manager.insert(CommitteeMembershipRow, [...memberships]);
  }

  async updateMembership(id: string, change: Partial<Omit<CommitteeMembership, 'id'>>): Promise<void> {
    await this.transaction.manager.update(CommitteeMembershipRow, { id }, change);
  }

  async removeMembership(id: string): Promise<void> {
    await this.transaction.manager.delete(CommitteeMembershipRow, { id });
  }
}
