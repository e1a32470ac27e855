import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';

const AMONG = `
  SELECT own.id FROM referral own
  WHERE own.id = ANY($1) AND EXISTS (
    SELECT 1 FROM referral other
    WHERE other.duplicate_key = own.duplicate_key AND other.office_id <> own.office_id AND other.ended_at IS NULL)`;

const COUNT = `
  SELECT count(*)::int AS people FROM (
    SELECT 1 FROM referral WHERE duplicate_key IS NOT NULL AND ended_at IS NULL
    GROUP BY duplicate_key HAVING count(DISTINCT office_id) > 1) AS key`;

/** Compares keys of open cases of different offices. */
@Injectable()
export class DuplicateQuery {
  constructor(private readonly transaction: Transaction) {}

  async among(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(AMONG, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async count(): Promise<number> {
    const [row] = await this.transaction.manager.query<{ people: number }[]>(COUNT);
    return row?.people ?? 0;
  }
}
