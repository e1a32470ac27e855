import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';

/** What stands in a database, as far as an example may be laid into it. */
export interface DatabaseContent {
  readonly organisations: number;
  readonly realOrganisations: number;
  readonly districtKey: string | null;
}

/** Law and presets of the installation, its counties and its list of migrations: no example ever touches them. */
const KEPT_TABLES = [
  'migration',
  'tenant',
  'rule_parameter',
  'course_type',
  'course_format',
  'kursnet_notes',
];

/** Looks at all tables at once, which no single feature can. */
@Injectable()
export class ExampleDataRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Deactivated members count too. */
  async content(): Promise<DatabaseContent> {
    const [row] = await this.transaction.manager.query<DatabaseContent[]>(
      `SELECT count(*)::int AS "organisations", count(*) FILTER (WHERE NOT is_example)::int AS "realOrganisations",
         (SELECT key FROM district LIMIT 1) AS "districtKey" FROM organisation`,
    );
    return row ?? { organisations: 0, realOrganisations: 0, districtKey: null };
  }

  /** Numbers of events are not given again: a worker may still know the old ones. */
  async empty(): Promise<void> {
    const { manager } = this.transaction;
    const tables = await manager.query<{ name: string }[]>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1)`,
      [KEPT_TABLES],
    );
    await manager.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CONTINUE IDENTITY`);
  }
}
