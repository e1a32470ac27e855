import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { ownTenant } from '../../platform/tenants/current-tenant.js';

/**
 * Rows of who shows free places to whom (“Freigabe der freien Plätze”). Plain SQL and no entity, because this table alone names its county:
 * rows of two are seen here, the own ones and those that others keep for us.
 */
@Injectable()
export class NeighbourShareRepository {
  constructor(private readonly transaction: Transaction) {}

  /** To whom we show ours, and since when, by the name of the county. */
  async ours(): Promise<ReadonlyMap<string, Instant>> {
    const rows = await this.transaction.manager.query<{ name: string; since: Date }[]>(
      'SELECT to_tenant AS name, since FROM neighbour_share WHERE tenant = $1',
      [ownTenant().name],
    );
    return new Map(rows.map(({ name, since }) => [name, instant(since)]));
  }

  /** The names of the counties that show us theirs. */
  async shownToUs(): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.manager.query<{ name: string }[]>(
      'SELECT tenant AS name FROM neighbour_share WHERE to_tenant = $1',
      [ownTenant().name],
    );
    return new Set(rows.map(({ name }) => name));
  }

  /** Whether that is new. */
  async show(toTenant: string, since: Instant): Promise<boolean> {
    const rows = await this.transaction.manager.query<unknown[]>(
      'INSERT INTO neighbour_share (to_tenant, since) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING to_tenant',
      [toTenant, since],
    );
    return rows.length > 0;
  }

  /** Whether there was something to withdraw. */
  async withdraw(toTenant: string): Promise<boolean> {
    const [, affected] = await this.transaction.manager.query<[unknown, number]>(
      'DELETE FROM neighbour_share WHERE tenant = $1 AND to_tenant = $2',
      [ownTenant().name, toTenant],
    );
    return affected > 0;
  }
}
