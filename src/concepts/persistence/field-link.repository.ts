import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { FieldLink } from '#libs/concept';
import { Transaction } from '../../platform/database/transaction.js';
import { CommitteeFieldRow } from './committee-field.entity.js';

const IN_TIME = { linkedFrom: 'ASC', id: 'ASC' } as const;

/** Rows that say which working group works on which field, and when. */
@Injectable()
export class FieldLinkRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Those of some fields, the oldest first. */
  find(fieldIds: readonly string[]): Promise<FieldLink[]> {
    return this.transaction.manager.find(CommitteeFieldRow, {
      where: { fieldId: In([...fieldIds]) },
      order: IN_TIME,
    });
  }

  findAll(): Promise<FieldLink[]> {
    return this.transaction.manager.find(CommitteeFieldRow, { order: IN_TIME });
  }

  async insert(...links: readonly FieldLink[]): Promise<void> {
    if (links.length === 0) return;
    await this.transaction.manager.insert(
      CommitteeFieldRow,
      links.map((link) => ({ ...link })),
    );
  }

  async update({ id, linkedFrom, linkedUntil }: FieldLink): Promise<void> {
    await this.transaction.manager.update(CommitteeFieldRow, { id }, { linkedFrom, linkedUntil });
  }

  async remove(id: string): Promise<void> {
    await this.transaction.manager.delete(CommitteeFieldRow, { id });
  }
}
