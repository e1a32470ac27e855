import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { TenantPool } from './tenant-pool.js';

/**
 * A second small pool for what is read at every request (session, lists): named statements are prepared once for each
 * connection, which TypeORM does not do.
 */
@Injectable()
export class ReadPool implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(settings: Settings) {
    this.pool = new TenantPool({
      connectionString: settings.DATABASE_URL,
      max: 10,
      application_name: 'kurskreis-read',
    });
    // A connection that ends while idle is replaced at the next query; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  /** Runs a prepared statement. `name` stands for exactly one text. */
  async query<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name, text, values: [...values] });
    return result.rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
