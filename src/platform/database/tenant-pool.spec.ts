import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { inTenant } from '../tenants/current-tenant.js';
import { FIRST_TENANT } from '../tenants/tenant.js';
import { TenantPool } from './tenant-pool.js';

const CUT = new Error('the line was cut');

/** A connection to no server. Where `isCut`, the line breaks in the middle of its first statement, as PostgreSQL's client tells it. */
function clients(isCut: boolean) {
  const asked: string[] = [];
  class Line extends EventEmitter {
    readonly processID = 7;
    readonly _queryable = true;

    connect(done: (error: Error | null) => void): void {
      done(null);
    }

    query(sql: string): Promise<unknown> {
      asked.push(sql.trim());
      // Unheard, this throws out of an event of the socket, and the whole process ends.
      if (isCut) this.emit('error', CUT);
      return isCut
        ? Promise.reject(CUT)
        : Promise.resolve({ rows: [{ passes: false, hasRole: true, backend: 7, count: 1 }] });
    }

    end(done?: () => void): Promise<void> {
      done?.();
      return Promise.resolve();
    }
  }
  return { asked, pool: new TenantPool({ Client: Line as unknown as typeof pg.Client, max: 1 }) };
}

describe('TenantPool', () => {
  it('tells a connection once who it is, and each time it changes hands for whom it works', async () => {
    const { asked, pool } = clients(false);
    const take = () =>
      pool.connect().then((client) => {
        client.release();
        return client;
      });
    const client = await inTenant(FIRST_TENANT, take);
    await inTenant(FIRST_TENANT, take);
    await inTenant({ ...FIRST_TENANT, name: 'nachbar' }, take);
    expect(asked.map((sql) => /set_config\('[a-z.]+'/.exec(sql)?.[0])).toEqual([
      `set_config('role'`,
      `set_config('kurskreis.tenant'`,
      `set_config('kurskreis.tenant'`,
    ]);
    expect(client.listenerCount('error')).toBe(1); // the pool's own, while it lies there
  });

  it('gives no connection whose line is cut meanwhile, and ends nothing else', async () => {
    const { pool } = clients(true);
    await expect(inTenant(FIRST_TENANT, () => pool.connect())).rejects.toBe(CUT);
    expect(pool.totalCount).toBe(0);
  });
});
