import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  SaveImportedOffering,
  type ImportedOffering,
  type ImportOutcome,
} from '../../src/offerings/index.js';
import { anOfferingRecord } from '../support/an-offering-record.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

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

  const take = (change: Partial<ImportedOffering> = {}, acceptEdited = false): Promise<ImportOutcome> =>
    house.get(SaveImportedOffering).execute({ ...imported, ...change }, { acceptEdited });
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

  it('loses neither its own row nor a correction when both come at once', async () => {
    const { id, version } = await read();
    const [outcome, answer] = await Promise.all([
      take({ title: 'Gleichzeitig' }),
      clerk.put(`/api/v1/offerings/${id}/places`, { sections: [{ number: 2, taken: 11 }] }),
    ]);
    expect(answer.status).toBe(200);
    expect(await read()).toMatchObject({ version: version + (outcome === 'updated' ? 2 : 1) });
    expect((await clerk.get(`/api/v1/offerings/${id}`)).body).toMatchObject({
      sections: [{ number: 1 }, { number: 2, taken: 11 }],
    });
  });

  it('writes a line into the protocol for each change, and none for what stayed', async () => {
    const lines = await house.query<{ act: string }>(
      `SELECT act FROM audit_line WHERE act = 'offering-imported'`,
    );
    const [last] = await house.query<{ version: number }>('SELECT version FROM offering');
    const edits = await house.query(`SELECT 1 FROM audit_line WHERE act = 'offering-places-changed'`);
    expect(lines).toHaveLength((last?.version ?? 0) - edits.length);
  });

  it('is refused where a person would be', async () => {
    await expect(take({ maximumSize: 30 })).rejects.toMatchObject({ refusal: { code: 'too-many-places' } });
  });
});
