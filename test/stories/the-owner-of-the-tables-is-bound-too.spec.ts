import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { TenantPool } from '../../src/platform/database/tenant-pool.js';
import { inTenant } from '../../src/platform/tenants/current-tenant.js';
import { FIRST_TENANT, type Tenant } from '../../src/platform/tenants/tenant.js';
import { runCommandHere, type CommandEnd } from '../support/command-line.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { storyServer } from '../support/story-database.js';

const NEIGHBOUR: Tenant = { name: 'nachbarkreis', publicUrl: 'http://nachbar.example', holidaysOf: null };

/** As an administration would run it: the user of the application owns its tables, and is no superuser. */
describe('The owner of the tables is bound too', () => {
  let databaseUrl: string;
  let dataFolder: string;
  const command = (...words: readonly string[]): Promise<CommandEnd> =>
    runCommandHere(words, { databaseUrl, dataFolder });

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(process.env['STORY_FOLDER'] ?? '', 'owner-'));
    databaseUrl = await aDatabaseOfItsOwner();
    expect(await command('migrate')).toMatchObject({ exitCode: 0 });
  });

  it('whoever is no superuser migrates, signs in and works', async () => {
    const house = await House.open({ settings: { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder } });
    await aMember(house, 'jobcenter', 'jobcenter');
    const clerk = await house.signIn('jobcenter');
    expect((await clerk.get('/api/v1/offerings')).status).toBe(200);
    await house.settle();
    await house.close();
  });

  it('and sees and takes the rows of one county alone, once there are two', async () => {
    const add = [
      'tenant',
      'add',
      NEIGHBOUR.name,
      '--title',
      'Nachbarkreis',
      '--url',
      'http://nachbar.example',
    ];
    const owner = new pg.Client(databaseUrl);
    await owner.connect();
    await owner.query(
      `INSERT INTO rule_parameter (key, valid_from, value, source) VALUES ('open-data.published', '2026-01-01', 1, 'Unser Beschluss')`,
    );
    await owner.end();
    expect(await command(...add)).toMatchObject({ exitCode: 0, errors: '' });
    const member = [
      'organisation',
      'add',
      '--kind',
      'provider',
      '--name',
      'VHS Nachbar',
      '--mail',
      'vhs@nachbar.example',
    ];
    expect(await command('--tenant', NEIGHBOUR.name, ...member)).toMatchObject({ exitCode: 0 });
    const pool = new TenantPool({ connectionString: databaseUrl, max: 1 });
    const names = async (): Promise<readonly string[]> =>
      (await pool.query<{ name: string }>('SELECT name FROM organisation ORDER BY name')).rows.map(
        ({ name }) => name,
      );
    expect(await inTenant(FIRST_TENANT, names)).toEqual(['Testorganisation jobcenter']);
    expect(await inTenant(NEIGHBOUR, names)).toEqual(['VHS Nachbar']);
    expect(await names()).toEqual([]);
    const decided = `SELECT value, source FROM rule_parameter WHERE key = 'open-data.published'`;
    expect((await inTenant(NEIGHBOUR, () => pool.query(decided))).rows).toEqual([
      { value: 0, source: 'Vorgabe bis zu einem Beschluss des Landkreises' },
    ]);
    const steal = inTenant(NEIGHBOUR, () => pool.query(`UPDATE organisation SET tenant = 'landkreis'`));
    await expect(steal).rejects.toThrow(/row-level security/);
    await pool.end();
  });

  it('and saves the rows of both, and brings both back', async () => {
    const file = join(dataFolder, 'both.tar');
    expect(await command('backup', file)).toMatchObject({ exitCode: 0, errors: '' });
    const elsewhere = await aDatabaseOfItsOwner();
    const restored = await runCommandHere(['restore', file], { databaseUrl: elsewhere, dataFolder });
    expect(restored).toMatchObject({ exitCode: 0, errors: '' });
    const owner = new pg.Client(elsewhere);
    await owner.connect();
    const names = async (): Promise<number | null> =>
      (await owner.query('SELECT 1 FROM organisation')).rowCount;
    expect(await names()).toBe(0);
    await owner.query(`SELECT set_config('kurskreis.tenant', 'landkreis,nachbarkreis', false)`);
    expect(await names()).toBe(2);
    await owner.end();
  });
});

/** The address of an empty database under the user who owns it. */
async function aDatabaseOfItsOwner(): Promise<string> {
  const name = `owner_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(storyServer());
  await client.connect();
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'nur für diese Geschichte'`);
  await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  await client.end();
  const url = new URL(storyServer());
  url.username = name;
  url.password = encodeURIComponent('nur für diese Geschichte');
  url.pathname = `/${name}`;
  return url.toString();
}
