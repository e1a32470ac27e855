import pg from 'pg';
import { isBeforeTenants } from '../tenants/before-tenants.js';
import { visibleTenants } from '../tenants/current-tenant.js';
import { stepDown } from '../tenants/step-down.js';
import { FIRST_TENANT } from '../tenants/tenant.js';

const TURN_TO = `SELECT set_config('kurskreis.tenant', $1, false)`;

/** Where nobody said for whom: for the only county, or for none as soon as there are two. */
const THE_ONLY = `SELECT CASE WHEN count(*) = 1 THEN min(name) ELSE '' END AS name FROM tenant`;

/** A second county is noticed after so long at most. */
const ASK_AGAIN_MILLISECONDS = 5000;

type Taken = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  release: (done?: unknown) => void,
) => void;

/**
 * “Verbindungen, die wissen, für wen sie arbeiten”: before a connection is handed out, it is told whose rows it may see. That is the only
 * door through which the application reaches its tables, so no statement can forget it.
 */
export class TenantPool extends pg.Pool {
  /** Of whom each connection was told last. */
  private readonly told = new WeakMap<pg.PoolClient, string>();
  private only: { readonly name: string; readonly askedAt: number } | undefined;

  override connect(): Promise<pg.PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<pg.PoolClient> | undefined {
    const names = visibleTenants();
    const connected = super.connect().then((client) => this.prepare(client, names));
    if (taken === undefined) return connected;
    connected.then(
      (client) => taken(undefined, client, (done) => client.release(done as Error | boolean | undefined)),
      (error: Error) => taken(error, undefined, () => undefined),
    );
    return undefined;
  }

  private async prepare(client: pg.PoolClient, names: readonly string[] | null): Promise<pg.PoolClient> {
    client.on('error', heardElsewhere);
    try {
      if (!this.told.has(client)) await stepDown(client);
      await this.turn(client, names?.join(',') ?? (await this.theOnly(client)));
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    } finally {
      client.removeListener('error', heardElsewhere);
    }
  }

  private async turn(client: pg.PoolClient, names: string): Promise<void> {
    if (this.told.get(client) === names) return;
    await client.query(TURN_TO, [names]);
    this.told.set(client, names);
  }

  private async theOnly(client: pg.PoolClient): Promise<string> {
    const { only } = this;
    if (only !== undefined && performance.now() - only.askedAt < ASK_AGAIN_MILLISECONDS) return only.name;
    const askedAt = performance.now();
    const name = await askForTheOnly(client);
    this.only = { name, askedAt };
    return name;
  }
}

/** A line that is cut while its connection is told its county ends the statement that tells it; unheard, it would end the whole process. */
const heardElsewhere = (): void => undefined;

async function askForTheOnly(client: pg.PoolClient): Promise<string> {
  try {
    const { rows } = await client.query<{ name: string }>(THE_ONLY);
    return rows[0]?.name ?? '';
  } catch (error) {
    if (!isBeforeTenants(error)) throw error;
    return FIRST_TENANT.name;
  }
}
