import { Injectable } from '@nestjs/common';
import { ReadPool } from '../../platform/database/read-pool.js';
import { Transaction } from '../../platform/database/transaction.js';

/**
 * “Stand der Daten”: a text that is another one after each committed change to a table that coverage reads. Triggers on these
 * tables (see the migration) write one line for each changing statement, in its own transaction; a counter in a single row
 * would make writers wait for each other, and a sequence would count before the change can be seen.
 */
@Injectable()
export class CoverageVersionQuery {
  constructor(
    private readonly readPool: ReadPool,
    private readonly transaction: Transaction,
  ) {}

  async read(): Promise<string> {
    const rows = await this.readPool.query<{ version: string }>(
      'coverage-version',
      `SELECT coalesce(max(id), 0) || '.' || coalesce(sum(changes), 0) AS version FROM coverage_change`,
      [],
    );
    return rows[0]?.version ?? '0.0';
  }

  /** Puts all lines into one, so that adding them up stays quick. The sum stays the same at every moment. */
  async compact(): Promise<void> {
    await this.transaction.manager.query(
      `WITH gone AS (DELETE FROM coverage_change RETURNING changes)
       INSERT INTO coverage_change (changes) SELECT sum(changes) FROM gone HAVING count(*) > 0`,
    );
  }
}
