import { Injectable } from '@nestjs/common';
import { Transaction } from './transaction.js';

interface ForeignKey {
  readonly table: string;
  readonly column: string;
}

/**
 * “Wird gebraucht”: whether other rows hang on a row. Asks the foreign keys of the database itself, so that a table which comes later
 * is not forgotten.
 */
@Injectable()
export class References {
  constructor(private readonly transaction: Transaction) {}

  /** The keys of a table on whose rows something hangs. */
  async usedKeys(table: string, key: string): Promise<ReadonlySet<string>> {
    const foreignKeys = await this.transaction.manager.query<ForeignKey[]>(
      `SELECT c.conrelid::regclass::text AS table, quote_ident(a.attname) AS column
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'f' AND c.confrelid = $1::regclass`,
      [table],
    );
    if (foreignKeys.length === 0) return new Set();
    const uses = foreignKeys.map(
      ({ table: child, column }) =>
        `EXISTS (SELECT 1 FROM ${child} child WHERE child.${column} = parent."${key}")`,
    );
    const rows = await this.transaction.manager.query<{ key: string }[]>(
      `SELECT parent."${key}"::text AS key FROM "${table}" parent WHERE ${uses.join(' OR ')}`,
    );
    return new Set(rows.map((row) => row.key));
  }
}
