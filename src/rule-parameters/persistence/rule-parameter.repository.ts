import { Injectable } from '@nestjs/common';
import type { RuleParameter } from '#libs/rule-parameter';
import { Transaction } from '../../platform/database/transaction.js';
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
}
