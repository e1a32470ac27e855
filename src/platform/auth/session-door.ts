import type pg from 'pg';
import type { Settings } from '../config/settings.js';
import type { ReadPool } from '../database/read-pool.js';
import { inAllTenants } from '../tenants/current-tenant.js';
import type { TenantDirectory } from '../tenants/tenant-directory.js';

/** By this it is known that the store clears. */
const CLEARING = 'WHERE expire <';

/**
 * What the store of sessions reaches of the database. It asks the same few statements at every request: each is prepared once for a
 * connection. A session that is written ends when nobody uses it for long enough; each use puts that off (`SessionUse`).
 */
export class SessionDoor {
  constructor(
    private readonly readPool: ReadPool,
    private readonly directory: TenantDirectory,
    private readonly settings: Settings,
  ) {}

  query(text: string, values: unknown[]): Promise<pg.QueryResult> {
    if (text.includes(CLEARING)) return this.clear(text, values);
    return this.ask(text, text.startsWith('INSERT') ? this.endedWhenIdle(values) : values);
  }

  /** Now and then, outside of any request, the store clears what has expired, whosever it was. */
  private async clear(text: string, values: unknown[]): Promise<pg.QueryResult> {
    const names = (await this.directory.all()).map(({ name }) => name);
    return inAllTenants(names, () => this.ask(text, values));
  }

  private ask(text: string, values: unknown[]): Promise<pg.QueryResult> {
    return this.readPool.pool.query({ name: `session ${text.slice(0, 6)} ${text.length}`, text, values });
  }

  /** The store writes what is in a session, when it ends in seconds, and its id. */
  private endedWhenIdle([content, end, id]: unknown[]): unknown[] {
    return [content, Math.min(Number(end), Date.now() / 1000 + this.settings.SESSION_IDLE_MINUTES * 60), id];
  }
}
