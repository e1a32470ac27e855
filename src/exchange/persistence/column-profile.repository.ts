import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import type { ColumnProfile } from '../column-profile.js';
import { ColumnProfileRow } from './column-profile.entity.js';

/** Rows of Spaltenprofile. */
@Injectable()
export class ColumnProfileRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Those of an organisation, and what others share, by their names. */
  findFor(organisationId: string): Promise<readonly ColumnProfile[]> {
    return this.transaction.manager.find(ColumnProfileRow, {
      where: [{ organisationId }, { isShared: true }],
      order: { name: 'ASC', id: 'ASC' },
    });
  }

  find(id: string): Promise<ColumnProfile | null> {
    return this.transaction.manager.findOneBy(ColumnProfileRow, { id });
  }

  /** The same, held until the transaction ends. */
  findForChange(id: string): Promise<ColumnProfile | null> {
    return this.transaction.manager.findOne(ColumnProfileRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The names of one organisation, held against new ones until the transaction ends. */
  async namesForChange(organisationId: string): Promise<ReadonlyMap<string, string>> {
    await this.transaction.holdLock(`column profiles of ${organisationId}`);
    const rows = await this.transaction.manager.findBy(ColumnProfileRow, { organisationId });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async save(profile: ColumnProfile): Promise<void> {
    await this.transaction.manager.upsert(ColumnProfileRow, profile as object, ['id']);
  }

  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(ColumnProfileRow, { id });
  }
}
