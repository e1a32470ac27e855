import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { ReadPool } from '../database/read-pool.js';
import { isBeforeTenants } from './before-tenants.js';
import { LISTED_TENANTS, type ListedTenant } from './list-tenants.js';
import { FIRST_TENANT, type Tenant } from './tenant.js';

/** A county that was added is found by every process after so long at most. */
const LOOK_AGAIN_MILLISECONDS = 5000;

/** “Verzeichnis der Mandanten”: which counties share this installation. It changes a few times in its life. */
@Injectable()
export class TenantDirectory {
  private known: { readonly tenants: readonly Tenant[]; readonly readAt: number } | undefined;

  constructor(private readonly readPool: ReadPool) {}

  /** The first one first. Whoever is asked while the database does not answer says what was known before. */
  async all(): Promise<readonly Tenant[]> {
    const { known } = this;
    if (known !== undefined && performance.now() - known.readAt < LOOK_AGAIN_MILLISECONDS)
      return known.tenants;
    try {
      return await this.read();
    } catch (error) {
      if (known !== undefined) return known.tenants;
      if (isBeforeTenants(error)) return [FIRST_TENANT];
      throw error;
    }
  }

  /** The same as they are now, with the names by which people call them. */
  listed(): Promise<readonly ListedTenant[]> {
    return this.readPool.query<ListedTenant & pg.QueryResultRow>('listed-tenants', LISTED_TENANTS, []);
  }

  /** Undefined where no county is named so. */
  async named(name: string): Promise<Tenant | undefined> {
    return (await this.all()).find((tenant) => tenant.name === name);
  }

  /**
   * Whose address this is, by the name and port of the server as a browser sends them. While there is one county, every address is its own.
   */
  async at(host: string): Promise<Tenant | undefined> {
    const tenants = await this.all();
    if (tenants.length === 1) return tenants[0];
    return tenants.find(({ publicUrl }) => publicUrl !== null && new URL(publicUrl).host === host);
  }

  private async read(): Promise<readonly Tenant[]> {
    const readAt = performance.now();
    const tenants = (await this.listed()).map(({ name, publicUrl, holidaysOf }) => ({
      name,
      publicUrl,
      holidaysOf,
    }));
    this.known = { tenants, readAt };
    return tenants;
  }
}
