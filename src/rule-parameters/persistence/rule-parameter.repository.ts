import { Injectable } from '@nestjs/common';
import type { RuleParameter } from '#libs/rule-parameter';
import { Transaction } from '../../platform/database/transaction.js';
import { upsertByKey } from '../../platform/database/upsert-by-key.js';
import { RuleParameterRow } from './rule-parameter.entity.js';

/** Rows of dated rule parameters. */
@Injectable()
export class RuleParameterRepository {
  constructor(private readonly transaction: Transaction) {}

  async findAll(): Promise<RuleParameter[]> {
    const rows = await this.transaction.manager.find(RuleParameterRow, {
      order: { key: 'ASC', validFrom: 'ASC' },
    });
    return rows.map((row) => ({
      key: row.key,
      value: row.value,
      from: row.validFrom,
      until: row.validUntil,
      source: row.source,
    }));
  }

  /** The rows of one key as they shall be, in place of those that are. */
  async replace(before: readonly RuleParameter[], after: readonly RuleParameter[]): Promise<void> {
    const { manager } = this.transaction;
    const gone = before.filter(({ from }) => after.every((row) => row.from !== from));
    for (const { key, from } of gone) await manager.delete(RuleParameterRow, { key, validFrom: from });
    await upsertByKey(
      this.transaction,
      RuleParameterRow,
      after.map(({ key, from, until, value, source }) => ({
        key,
        validFrom: from,
        validUntil: until,
        value,
        source,
      })),
      { skipUnchanged: true },
    );
  }
}
