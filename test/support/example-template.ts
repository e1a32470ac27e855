import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { LoadExampleCounty } from '../../src/example-county/index.js';
import { openCommands } from './commands.js';
import { House, storySettings } from './house.js';
import { StandingClock } from './standing-clock.js';
import { copyDatabase, createStoryDatabase, databaseOf, storyServer } from './story-database.js';

/** The day in March on which the example county stands. */
export const EXAMPLE_DAY = '2027-03-10T08:00:00Z';

/** How the example stands: whether courses fill themselves from the list, or providers offer by hand. */
export type ExampleVariant = 'filled_from_list' | 'offers_by_hand';

const EXAMPLE_LOCK = 20_270_310;

/** The example as it is loaded, before anything followed from that. */
const LOADED = 'example_loaded';

/**
 * Settings of a house in which the example county is loaded and all that follows from it is done. It is loaded once for a whole run of
 * stories; each story takes a copy of its database and of its mails.
 */
export async function settingsOfExample(variant: ExampleVariant): Promise<Record<string, string>> {
  const client = new pg.Client(storyServer());
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [EXAMPLE_LOCK]);
    await loadOnce(client, variant);
    const dataFolder = await mkdtemp(join(process.env['STORY_FOLDER'] ?? '', 'house-'));
    await cp(folderOf(variant), dataFolder, { recursive: true });
    return { DATABASE_URL: await copyDatabase(client, nameOf(variant)), DATA_DIR: dataFolder };
  } finally {
    await client.end();
  }
}

/** What follows from loading is done in a copy: whoever offers by hand must do so from the beginning. */
async function loadOnce(client: pg.Client, variant: ExampleVariant): Promise<void> {
  if (await isThere(client, nameOf(variant))) return;
  if (!(await isThere(client, LOADED))) await loadExample(client);
  const draft = await copyDatabase(client, LOADED);
  const house = await openDraft(draft, variant);
  await house.settle();
  await house.close();
  await retire(client, databaseOf(draft), nameOf(variant));
}

async function openDraft(draft: string, variant: ExampleVariant): Promise<House> {
  if (variant === 'offers_by_hand') await query(draft, 'UPDATE offering SET is_filled_from_list = false');
  return House.open({ now: EXAMPLE_DAY, settings: { DATABASE_URL: draft, DATA_DIR: folderOf(variant) } });
}

/** Without a worker: no event is handled yet. */
async function loadExample(client: pg.Client): Promise<void> {
  const draft = await createStoryDatabase();
  const settings = storySettings({ DATABASE_URL: draft, DATA_DIR: folderOf('filled_from_list') });
  const commands = await openCommands({ settings, clock: new StandingClock(EXAMPLE_DAY) });
  await commands.get(LoadExampleCounty).execute({ ifEmpty: true });
  await commands.close();
  await retire(client, databaseOf(draft), LOADED);
}

async function isThere(client: pg.Client, name: string): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return found.rowCount === 1;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Only a database that nobody uses can be copied; a queue may hold on to it for a moment longer. */
async function retire(client: pg.Client, draft: string, name: string): Promise<void> {
  await client.query(`ALTER DATABASE ${draft} ALLOW_CONNECTIONS false`);
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [draft]);
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

const nameOf = (variant: ExampleVariant): string => `example_${variant}`;
const folderOf = (variant: ExampleVariant): string =>
  join(process.env['STORY_FOLDER'] ?? '', nameOf(variant));
