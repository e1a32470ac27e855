import pg from 'pg';
import { runCommandHere } from './command-line.js';
import { settingsOfExample, EXAMPLE_DAY } from './example-template.js';
import { House } from './house.js';
import { until } from './until.js';
import { Visitor } from './visitor.js';
import { RelayOutbox } from '../../src/platform/outbox/relay-outbox.js';
import { inTenant } from '../../src/platform/tenants/current-tenant.js';
import { TenantDirectory } from '../../src/platform/tenants/tenant-directory.js';
import type { Tenant } from '../../src/platform/tenants/tenant.js';

/** The county that joins in stories. */
export const NEIGHBOUR = 'nachbarkreis';

/** An installation on which two counties work, both with the example; each is reached at an address of its own. */
export class TwoCounties {
  private constructor(
    readonly house: House,
    /** Whoever operates the database, and is shown everything. */
    readonly operator: pg.Client,
    private readonly port: string,
  ) {}

  static async open(): Promise<TwoCounties> {
    const house = await House.open({
      now: EXAMPLE_DAY,
      settings: await settingsOfExample('filled_from_list'),
    });
    const operator = new pg.Client(house.settings.DATABASE_URL);
    await operator.connect();
    const { port } = new URL(house.address);
    const counties = new TwoCounties(house, operator, port);
    await counties.join();
    return counties;
  }

  /** Where the people of each work. */
  get addresses(): { readonly first: string; readonly second: string } {
    return { first: `http://127.0.0.1:${this.port}`, second: `http://localhost:${this.port}` };
  }

  /** Whoever calls the address of the first county. */
  first(): Visitor {
    return new Visitor(this.addresses.first);
  }

  /** The same of the second. */
  second(): Visitor {
    return new Visitor(this.addresses.second);
  }

  /** An example account, at the address of a county. */
  async signIn(visitor: Visitor, login: string): Promise<Visitor> {
    const answer = await visitor.post('/api/v1/session', { login, password: `beispiel-${login}` });
    if (answer.status !== 201) throw new Error(`sign-in of ${login} failed: ${JSON.stringify(answer.body)}`);
    return visitor;
  }

  /** Plain SQL over the rows of all counties. */
  async rows<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.operator.query<Row>(sql, [...values])).rows;
  }

  async tenant(name: string): Promise<Tenant> {
    const tenant = (await this.house.get(TenantDirectory).all()).find((one) => one.name === name);
    if (tenant === undefined) throw new Error(`no county ${name}`);
    return tenant;
  }

  /** Lets the worker do all that waits in both counties. */
  async settle(): Promise<void> {
    const tenants = await this.house.get(TenantDirectory).all();
    await until(async () => {
      for (const tenant of tenants) await inTenant(tenant, () => this.house.inWorker(RelayOutbox).execute());
      const [row] = await this.rows<{ open: number }>(
        'SELECT count(*)::int AS open FROM outbox_event WHERE done_at IS NULL',
      );
      return row?.open === 0;
    });
  }

  command(words: readonly string[]): ReturnType<typeof runCommandHere> {
    return runCommandHere(words, {
      databaseUrl: this.house.settings.DATABASE_URL,
      dataFolder: this.house.settings.DATA_DIR,
      now: EXAMPLE_DAY,
    });
  }

  async close(): Promise<void> {
    await this.operator.end();
    await this.house.close();
  }

  /** As an operator would: add the county, say where the first one is reached, and fill the second. */
  private async join(): Promise<void> {
    const add = ['tenant', 'add', NEIGHBOUR, '--title', 'Nachbarkreis', '--land', 'BW'];
    await this.expectDone([...add, '--url', this.addresses.second]);
    await this.operator.query(`UPDATE tenant SET public_url = $1 WHERE name = 'landkreis'`, [
      this.addresses.first,
    ]);
    await until(async () => (await this.house.get(TenantDirectory).all()).length === 2);
    await until(async () => (await this.house.inWorker(TenantDirectory).all()).length === 2);
    await this.expectDone(['--tenant', NEIGHBOUR, 'demo', 'load']);
    await this.settle();
  }

  private async expectDone(words: readonly string[]): Promise<void> {
    const { exitCode, errors } = await this.command(words);
    if (exitCode !== 0) throw new Error(`${words.join(' ')}: ${errors}`);
  }
}
