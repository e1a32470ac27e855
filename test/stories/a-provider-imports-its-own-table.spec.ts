import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transaction } from '../../src/platform/database/transaction.js';
import { CarryOut } from '../../src/work-runs/index.js';
import { ALTDORF, inventDistrict } from '../support/areas.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { tableOf } from '../support/tables.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface SeenImport {
  readonly id: string;
  readonly state: string;
  readonly workRunId: string | null;
  readonly lines: number;
  readonly isMappingRemembered: boolean;
  readonly columns: readonly { column: string; index: number | null; text: string | null }[];
  readonly headings: readonly { index: number; title: string; samples: readonly string[] }[];
  readonly report: {
    created: number;
    kept: number;
    rejected: number;
    problems: { line: number; column: string; code: string }[];
    records: { name: string; outcome: string }[];
  } | null;
  readonly fields?: readonly { field: string }[];
}

/** As a school writes it down for itself: other headings, in another order, no Träger, no Kursart. */
const HEAD = ['Nr.', 'Bezeichnung', 'Ort des Kurses', 'Start', 'Plätze gesamt', 'vergeben'];
const COLUMNS = [
  { column: 'Kennung', index: 0 },
  { column: 'Titel', index: 1 },
  { column: 'Kursort', index: 2 },
  { column: 'Beginn', index: 3 },
  { column: 'Plätze max', index: 4 },
  { column: 'Belegt', index: 5 },
  { column: 'Abschnitt Beginn', index: 3 },
  ...Object.entries({
    Kursart: 'Allgemeiner Integrationskurs',
    Kurstyp: 'Allgemein',
    Stand: 'Anmeldung offen',
    Abschnitt: '1',
    Niveau: 'A1',
    'Stand vom': '20.11.2026',
  }).map(([column, text]) => ({ column, text })),
];
const line = (key: string, taken = '9', site = 'Haus der Beispiele'): string[] => [
  key,
  `Kurs ${key}`,
  site,
  '14.12.2026',
  '20',
  taken,
];

describe('A provider imports its own table', () => {
  let house: House;
  let clerk: Visitor;
  let office: Visitor;

  beforeAll(async () => {
    house = await House.open();
    await inventDistrict(house);
    await aSite(house, await aMember(house, 'vhs', 'provider', { name: 'VHS Altdorf' }));
    await aMember(house, 'awo', 'counselling', { name: 'AWO Altdorf' });
    clerk = await house.signIn('vhs');
    office = await house.signIn('awo');
  });
  afterAll(() => house.close());

  const upload = async (
    who: Visitor,
    file: { fileName: string; bytes: Uint8Array },
  ): Promise<Answer<SeenImport>> => {
    const response = await fetch(
      `${house.address}/api/v1/imports?fileName=${encodeURIComponent(file.fileName)}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', cookie: who.cookieHeader() },
        body: file.bytes as Uint8Array<ArrayBuffer>,
      },
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as SeenImport };
  };
  const seen = async (id: string, who = clerk): Promise<SeenImport> =>
    (await who.get<SeenImport>(`/api/v1/imports/${id}`)).body;
  const runOf = async ({ workRunId }: SeenImport, who = clerk): Promise<{ state: string; result: string }> =>
    (await who.get<{ state: string; result: string }>(`/api/v1/work-runs/${workRunId}`)).body;
  const titles = async (): Promise<string[]> =>
    (await house.query<{ title: string }>('SELECT title FROM offering ORDER BY 1')).map(({ title }) => title);
  let first: SeenImport;

  it('shows the columns of the file with their values, and knows what it can', async () => {
    const answer = await upload(
      clerk,
      tableOf([...HEAD.slice(0, 1), 'Titel', ...HEAD.slice(2)], [line('a')]),
    );
    expect(answer.status).toBe(201);
    expect(answer.body.headings[2]).toMatchObject({
      index: 2,
      title: 'Ort des Kurses',
      samples: ['Haus der Beispiele'],
    });
    expect(answer.body.columns.find(({ column }) => column === 'Titel')?.index).toBe(1);
    expect((await clerk.delete(`/api/v1/imports/${answer.body.id}`)).status).toBe(204);
    expect((await clerk.get(`/api/v1/imports/${answer.body.id}`)).status).toBe(404);
  });

  it('refuses what is no table, and a mapping with gaps at each of them', async () => {
    const picture = await upload(clerk, {
      fileName: 'foto.png',
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    });
    expect([picture.status, picture.body.fields?.[0]?.field]).toEqual([422, 'file']);
    first = (
      await upload(clerk, tableOf(HEAD, [line('a'), line('b'), line('c', '21'), line('d', '9', 'Anderswo')]))
    ).body;
    const columns = COLUMNS.filter(({ column }) => column !== 'Kursart' && column !== 'Abschnitt Beginn');
    const gaps = await clerk.put<SeenImport>(`/api/v1/imports/${first.id}/columns`, { columns });
    expect([gaps.status, gaps.body.fields?.map(({ field }) => field)]).toEqual([
      422,
      ['columns.Kursart', 'columns.Abschnitt Beginn'],
    ]);
  });

  it('says what would happen, with each bad line, and changes nothing', async () => {
    const transaction = house.get(Transaction);
    await transaction.run(async () => {
      await transaction.holdLock('import'); // the worker waits for it
      const mapped = await clerk.put<SeenImport>(`/api/v1/imports/${first.id}/columns`, { columns: COLUMNS });
      expect(mapped.status).toBe(202);
      const again = await clerk.put(`/api/v1/imports/${first.id}/columns`, { columns: COLUMNS });
      expect([again.status, again.body]).toEqual([
        409,
        expect.objectContaining({ code: 'import-under-way' }),
      ]);
    });
    await house.settle();
    first = await seen(first.id);
    expect(first.report).toMatchObject({ created: 2, rejected: 2 });
    expect(
      first.report?.problems
        .filter(({ line: at }) => at !== null)
        .map(({ line: at, column, code }) => [at, column, code]),
    ).toEqual(
      expect.arrayContaining([
        [4, 'Belegt', 'more-taken-than-places'],
        [5, 'Kursort', 'unknown-site'],
      ]),
    );
    expect(first.report?.records.map(({ name, outcome }) => [name, outcome])).toContainEqual([
      'Kurs a (a)',
      'created',
    ]);
    expect(await titles()).toEqual([]);
  });

  it('takes nothing over while lines are bad, unless the rest is wanted; then the file itself is gone', async () => {
    await clerk.post(`/api/v1/imports/${first.id}/take-over`, { acceptValid: false, acceptEdited: false });
    await house.settle();
    expect(await runOf(await seen(first.id))).toMatchObject({
      state: 'failed',
      result: expect.stringMatching(/^Nichts übernommen/),
    });
    expect(await titles()).toEqual([]);
    await clerk.post(`/api/v1/imports/${first.id}/take-over`, { acceptValid: true, acceptEdited: false });
    await house.settle();
    const done = await seen(first.id);
    expect([done.state, done.headings, done.report?.created]).toEqual(['taken-over', [], 2]);
    expect(await runOf(done)).toMatchObject({
      state: 'done',
      result: 'Übernommen, was in Ordnung ist: 2 neu, 0 geändert, 0 unverändert, 2 abgewiesen.',
    });
    expect(await titles()).toEqual(['Kurs a', 'Kurs b']);
    expect(await house.query('SELECT 1 FROM import_upload WHERE bytes IS NOT NULL')).toEqual([]);
    const lines = await house.query<{ account_id: string | null }>(
      `SELECT account_id FROM audit_line WHERE act = 'file-imported'`,
    );
    expect(lines.map(({ account_id: account }) => account === null)).toEqual([false]);
  });

  it('needs no mapping for the next file of the same shape, and names what a person edited', async () => {
    const [course] = await house.query<{ id: string }>(`SELECT id FROM offering WHERE title = 'Kurs a'`);
    await clerk.put(`/api/v1/offerings/${course?.id}/places`, { sections: [{ number: 1, taken: 12 }] });
    const reversed = [HEAD, line('a', '10'), line('b', '10')].map((cells) => cells.toReversed());
    const next = (await upload(clerk, tableOf(reversed[0] ?? [], reversed.slice(1)))).body;
    expect(next.isMappingRemembered).toBe(true);
    expect(next.workRunId).not.toBeNull();
    await house.settle();
    const checked = await seen(next.id);
    expect(checked.report).toMatchObject({ kept: 1, updated: 1, rejected: 0 });
    expect(checked.report?.records[0]).toMatchObject({ name: 'Kurs a (a)', outcome: 'kept-edited' });
  });

  it('takes no line of another provider, not even by name, and lets nobody approve themselves', async () => {
    await aMember(house, 'andere', 'provider', { name: 'Andere Schule' });
    const head = [...HEAD, 'Träger', 'Zulassung bis'];
    const table = tableOf(head, [
      [...line('x'), 'Andere Schule', '31.12.2027'],
      [...line('y'), 'VHS Altdorf', '31.12.2027'],
    ]);
    const { id } = (await upload(clerk, table)).body;
    const columns = [...COLUMNS, { column: 'Träger', index: 6 }, { column: 'Zulassung bis', index: 7 }];
    await clerk.put(`/api/v1/imports/${id}/columns`, { columns });
    await house.settle();
    const { report } = await seen(id);
    expect(report).toMatchObject({ created: 1, rejected: 1 });
    expect(report?.problems).toContainEqual(
      expect.objectContaining({ line: 2, column: 'Träger', code: 'not-own-organisation' }),
    );
    expect(
      await house.query('SELECT 1 FROM provider_approval WHERE valid_until = $1', ['2027-12-31']),
    ).toEqual([]);
  });

  it('does the whole of it or nothing where a worker dies, and once where it comes twice', async () => {
    const { id } = (await upload(clerk, tableOf(HEAD, [line('e'), line('f')]))).body;
    await house.settle();
    const transaction = house.get(Transaction);
    await transaction.run(async () => {
      await transaction.holdLock('import'); // the worker's own attempt waits for it
      await clerk.post(`/api/v1/imports/${id}/take-over`, { acceptValid: false, acceptEdited: false });
      const { workRunId } = await seen(id);
      const dies = house.inWorker(CarryOut).execute(workRunId ?? '', () => Promise.reject(new Error('dies')));
      await expect(dies).rejects.toThrow('dies');
      expect(await runOf(await seen(id))).toMatchObject({ state: 'running' });
      expect(await titles()).not.toContain('Kurs e');
    });
    await house.settle();
    await house.query(`DELETE FROM handled_event WHERE handler = 'import-when-requested'`);
    await house.query(
      `UPDATE outbox_event SET done_at = NULL, relayed_at = NULL WHERE name = 'import-requested'`,
    );
    await house.settle();
    expect(await runOf(await seen(id))).toMatchObject({ state: 'done' });
    expect((await titles()).filter((title) => title === 'Kurs e')).toHaveLength(1);
  });

  it('is gone after a day, unless it was taken over', async () => {
    const { id } = (await upload(clerk, tableOf(HEAD, [line('g')]))).body;
    const before = house.clock.now();
    house.clock.moveTo('2026-11-24T08:00:01Z');
    expect((await clerk.get(`/api/v1/imports/${id}`)).status).toBe(404);
    const list = await clerk.get<{ items: SeenImport[] }>('/api/v1/imports');
    expect(new Set(list.body.items.map(({ state }) => state))).toEqual(new Set(['taken-over']));
    house.clock.moveTo(before);
  });

  it('lets an office bring its own counts of need, and no others', async () => {
    const head = ['Stelle', 'Gemeinde', 'Kurstyp', 'Zugangsweg', 'Anzahl', 'Wartend seit'];
    const need = [ALTDORF, 'Allgemein', 'Teilnahmeanspruch', '4', '01.11.2026'];
    const { id } = (
      await upload(
        office,
        tableOf(head, [
          ['AWO Altdorf', ...need],
          ['VHS Altdorf', ...need],
        ]),
      )
    ).body;
    const { columns } = await seen(id, office);
    await office.put(`/api/v1/imports/${id}/columns`, { columns });
    await house.settle();
    expect((await seen(id, office)).report).toMatchObject({ created: 1, rejected: 1 });
    await office.post(`/api/v1/imports/${id}/take-over`, { acceptValid: true, acceptEdited: false });
    await house.settle();
    expect(await runOf(await seen(id, office), office)).toMatchObject({ state: 'done' });
    const counts = await house.query<{ people: number }>('SELECT people FROM demand_report');
    expect(counts).toEqual([{ people: 4 }]);
    expect((await clerk.get(`/api/v1/imports/${id}`)).status).toBe(404);
  });
});
