import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  SaveImportedOffering,
  type ImportedOffering,
  type ImportOutcome,
} from '../../src/offerings/index.js';
import { Transaction } from '../../src/platform/database/transaction.js';
import { anOfferingRecord } from '../support/an-offering-record.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

/** Somebody waits for a row that another transaction holds. */
const WAITING = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

describe('An import meets what a person edited', () => {
  let house: House;
  let clerk: Visitor;
  let imported: ImportedOffering;

  beforeAll(async () => {
    house = await House.open();
    const providerId = await aMember(house, 'vhs', 'provider');
    const site = await aSite(house, providerId);
    clerk = await house.signIn('vhs');
    const {
      id: _id,
      source: _source,
      editedAt: _edited,
      importedAt: _at,
      version: _version,
      ...content
    } = anOfferingRecord();
    imported = { ...content, providerId, siteIds: [site.id] };
  });
  afterAll(() => house.close());

  const take = async (
    change: Partial<ImportedOffering> = {},
    acceptEdited = false,
  ): Promise<ImportOutcome> => {
    const given = { ...imported, ...change };
    return (await house.get(SaveImportedOffering).execute(given, { acceptEdited })).outcome;
  };
  const read = async (): Promise<{ id: string; title: string; version: number }> => {
    const list = await clerk.get<{ items: { id: string; title: string; version: number }[] }>(
      '/api/v1/offerings',
    );
    expect(list.body.items).toHaveLength(1);
    return list.body.items[0] ?? { id: '', title: '', version: 0 };
  };

  it('is taken over once and recognised afterwards', async () => {
    expect(await take()).toBe('created');
    expect(await take()).toBe('unchanged');
    expect(await take({ title: 'Neuer Name' })).toBe('updated');
    expect(await read()).toMatchObject({ title: 'Neuer Name', version: 2 });
  });

  it('leaves what a person changed since, until it is told to take the file', async () => {
    const { id } = await read();
    const places = { sections: [{ number: 2, taken: 9 }] };
    expect((await clerk.put(`/api/v1/offerings/${id}/places`, places)).status).toBe(200);
    expect(await take({ title: 'Aus der Datei' })).toBe('kept-edited');
    expect(await read()).toMatchObject({ title: 'Neuer Name', version: 3 });
    expect(await take({ title: 'Aus der Datei' }, true)).toBe('updated');
    expect(await take({ title: 'Wieder aus der Datei' })).toBe('updated');
  });

  it('waits for a correction that is under way, and keeps it', async () => {
    const transaction = house.get(Transaction);
    const outcome = await transaction.run(async () => {
      await transaction.manager.query(`UPDATE offering SET edited_at = now(), version = version + 1`);
      const importing = transaction.outside(() => take({ title: 'Zur selben Zeit' }));
      await until(async () => (await house.asOwner(WAITING)).length === 1);
      return { importing };
    });
    expect(await outcome.importing).toBe('kept-edited');
  });

  it('writes a line into the protocol for each change, and none for what stayed', async () => {
    const lines = await house.query<{ act: string }>(
      `SELECT act FROM audit_line WHERE act = 'offering-imported'`,
    );
    const [last] = await house.query<{ version: number }>('SELECT version FROM offering');
    const byHand = 2;
    expect(lines).toHaveLength((last?.version ?? 0) - byHand);
  });

  it('is refused where a person would be', async () => {
    await expect(take({ maximumSize: 30 })).rejects.toMatchObject({ refusal: { code: 'too-many-places' } });
  });
});
