import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALTDORF, inventDistrict } from '../support/areas.js';
import { aSmallConcept, type SmallConcept } from '../support/a-small-concept.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { tableOf } from '../support/tables.js';
import type { Visitor } from '../support/visitor.js';

interface SeenImport {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly columns: readonly { column: string; index: number | null; text: string | null }[];
  readonly report: Readonly<Record<string, unknown>> & { readonly problems: readonly { message: string }[] };
}

interface Exported {
  readonly format: string;
  readonly edition: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const HEAD = ['Nr.', 'Maßnahme', 'Themenfeld', 'Bedarf', 'Ziel', 'Zuständig', 'Beginn', 'Ende', 'Kosten'];
const CAFE = [
  'M 7',
  'Sprachcafé',
  'Arbeit',
  'Wege in Arbeit',
  'Mehr Frauen arbeiten',
  'AWO Altdorf',
  '1.6.2027',
  '31.5.2028',
  '12.500',
];
const WALK = [
  '',
  'Stadtrundgang',
  '',
  '',
  'Niemand wartet wegen der Kinder',
  'Sportverein',
  '',
  '',
  '300,50 €',
];

describe('Measures are imported from a table', () => {
  let house: House;
  let district: Visitor;
  let member: Visitor;
  let concept: SmallConcept;

  beforeAll(async () => {
    house = await House.open();
    await inventDistrict(house);
    await aMember(house, 'kreis', 'district', { name: 'Kreisverwaltung' });
    await aMember(house, 'awo', 'counselling', { name: 'AWO Altdorf' });
    concept = await aSmallConcept(house);
    district = await house.signIn('kreis');
    member = await house.signIn('awo');
  });
  afterAll(() => house.close());

  const upload = async (rows: readonly (readonly string[])[], head = HEAD): Promise<SeenImport> => {
    const response = await fetch(`${house.address}/api/v1/imports?fileName=massnahmen.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: district.cookieHeader() },
      body: tableOf(head, rows).bytes as Uint8Array<ArrayBuffer>,
    });
    expect(response.status).toBe(201);
    return (await response.json()) as SeenImport;
  };
  const seen = async (id: string): Promise<SeenImport> =>
    (await district.get<SeenImport>(`/api/v1/imports/${id}`)).body;
  const checked = async (rows: readonly (readonly string[])[], head = HEAD): Promise<SeenImport> => {
    const { id, columns } = await upload(rows, head);
    await district.put(`/api/v1/imports/${id}/columns`, { columns });
    await house.settle();
    return seen(id);
  };
  const takeOver = async (id: string, acceptEdited = false): Promise<SeenImport> => {
    await district.post(`/api/v1/imports/${id}/take-over`, { acceptValid: false, acceptEdited });
    await house.settle();
    return seen(id);
  };
  const measures = (): Promise<Record<string, unknown>[]> =>
    house.query(
      `SELECT number, title, state, planned_cost_cents::int AS cents, responsible_name AS name,
         responsible_organisation_id IS NOT NULL AS member, version FROM measure ORDER BY number`,
    );

  it('says each mistake with its line and column, and changes nothing', async () => {
    const wrong = CAFE.with(6, 'Sommer 24').with(8, 'viel');
    const { kind, state, report } = await checked([wrong, WALK.with(4, 'Ein neues Ziel ohne Bedarf'), CAFE]);
    expect([kind, state]).toEqual(['measures', 'checked']);
    expect(report).toMatchObject({ created: 1, rejected: 2 });
    const said = report.problems.map(({ message }) => message);
    expect(said).toContainEqual(
      expect.stringMatching(/^Zeile 2, Spalte „Beginn“: „Sommer 24“ ist kein Datum/),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^Zeile 2, Spalte „Geplante Kosten“: „viel“ ist keine Zahl/),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^Zeile 3, Spalte „Wirkungsziele“: .*Bitte nennen Sie den Bedarf/),
    );
    expect(await measures()).toEqual([]);
  });

  it('says what it would add, and takes all of it over', async () => {
    const { id, report } = await checked([CAFE, WALK]);
    expect(report).toMatchObject({ created: 2, rejected: 0 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      'Zeile 2, Spalte „Themenfelder“: „Arbeit“ wird neu angelegt.',
      'Zeile 2, Spalte „Bedarfe“: „Wege in Arbeit“ wird neu angelegt.',
      'Zeile 2, Spalte „Wirkungsziele“: „Mehr Frauen arbeiten“ wird neu angelegt.',
    ]);
    expect(await house.query(`SELECT 1 FROM thematic_field WHERE title = 'Arbeit'`)).toEqual([]);
    expect((await takeOver(id)).state).toBe('taken-over');
    expect(await measures()).toEqual([
      {
        number: 7,
        title: 'Sprachcafé',
        state: 'accepted',
        cents: 1_250_000,
        name: null,
        member: true,
        version: 1,
      },
      {
        number: 8,
        title: 'Stadtrundgang',
        state: 'accepted',
        cents: 30_050,
        name: 'Sportverein',
        member: false,
        version: 1,
      },
    ]);
    const list = await member.get<{ items: { title: string; fieldIds: string[] }[] }>(
      `/api/v1/measures?conceptId=${concept.conceptId}`,
    );
    expect(list.status).toBe(200);
    expect(
      await house.query(
        `SELECT f.title, n.title AS need, g.due_on::text FROM goal g JOIN goal_need gn ON gn.goal_id = g.id
         JOIN strategic_need n ON n.id = gn.need_id JOIN thematic_field f ON f.id = n.field_id WHERE g.statement LIKE 'Mehr%'`,
      ),
    ).toEqual([{ title: 'Arbeit', need: 'Wege in Arbeit', due_on: '2028-05-31' }]);
  });

  it('changes nothing the second time, and a changed line only that measure', async () => {
    const again = await checked([CAFE, WALK]);
    expect(again.report).toMatchObject({ created: 0, updated: 0, unchanged: 2, problems: [] });
    const { id, report } = await checked([CAFE, WALK.with(8, '400')]);
    expect(report).toMatchObject({ updated: 1, unchanged: 1 });
    await takeOver(id);
    expect((await measures()).map(({ cents, version }) => [cents, version])).toEqual([
      [1_250_000, 1],
      [40_000, 2],
    ]);
  });

  it('leaves what a person edited since, unless told otherwise, and what the file has no column for', async () => {
    await house.query(
      `UPDATE measure SET description = 'Von Hand', planned_cost_cents = 99, version = version + 1 WHERE number = 7`,
    );
    const { id, report } = await checked([CAFE]);
    expect(report).toMatchObject({ kept: 1, updated: 0 });
    await takeOver(id);
    expect((await measures())[0]).toMatchObject({ cents: 99 });
    await takeOver((await checked([CAFE])).id, true);
    expect((await measures())[0]).toMatchObject({ cents: 1_250_000, version: 3 });
    expect(await house.query('SELECT description FROM measure WHERE number = 7')).toEqual([
      { description: 'Von Hand' },
    ]);
  });

  it('never writes over a measure that no table brought, by its number', async () => {
    await house.query(
      `INSERT INTO measure (id, concept_id, number, title, description, state, maturity, proposed_by, proposed_at, state_since)
       SELECT gen_random_uuid(), concept_id, 20, 'Von Hand', '', 'accepted', 'idea', proposed_by, proposed_at, state_since FROM measure LIMIT 1`,
    );
    const { report } = await checked([CAFE.with(0, '20').with(1, 'Fremde Zählung')]);
    expect(report).toMatchObject({ rejected: 1 });
    expect(report.problems[0]?.message).toContain(
      'Die Nummer 20 trägt in dieser Fassung schon die Maßnahme „Von Hand“',
    );
  });

  it('takes measures of the Kreisverwaltung only, and knows Gemeinden', async () => {
    const { report } = await checked([['Treff', `${ALTDORF} | Nirgendwo`]], ['Titel', 'Gemeinden']);
    expect(report.problems[0]?.message).toMatch(/Spalte „Gemeinden“: Die Gemeinde „Nirgendwo“ gibt es/);
    const other = await member.get<{ items: unknown[] }>('/api/v1/imports');
    expect(other.body.items).toEqual([]);
  });

  const exported = async (who: Visitor, conceptId: string, ending: string): Promise<Buffer> => {
    const response = await fetch(`${house.address}/api/v1/concepts/${conceptId}/export.${ending}`, {
      headers: { cookie: who.cookieHeader() },
    });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };

  it('lets all of an edition out, as far as each may see it, with a dictionary and no formula', async () => {
    await house.query(
      `UPDATE measure SET title = '=HYPERLINK("x")', state = 'proposed',
         proposed_by = (SELECT id FROM organisation WHERE name = 'Kreisverwaltung') WHERE number = 20`,
    );
    const titlesOf = async (who: Visitor): Promise<readonly string[]> => {
      const file = JSON.parse((await exported(who, concept.conceptId, 'json')).toString('utf8')) as Exported;
      expect([file.format, file.edition]).toEqual(['kurskreis-concept', 'Fortschreibung 2025']);
      expect(file.tables['dictionary']).toContainEqual(
        expect.objectContaining({ table: 'Maßnahmen', column: 'Geplante Kosten', unit: 'Euro' }),
      );
      return (file.tables['measures'] ?? []).map(({ title }) => String(title));
    };
    expect(await titlesOf(district)).toEqual(['Sprachcafé', 'Stadtrundgang', '=HYPERLINK("x")']);
    expect(await titlesOf(member)).toEqual(['Sprachcafé', 'Stadtrundgang']);
    const archive = (await exported(district, concept.conceptId, 'csv')).toString('utf8');
    expect(archive).toContain(`"'=HYPERLINK(""x"")"`);
    expect(archive).toContain('goals.csv');
  });

  it('reads its own workbook into an empty edition, and has the same measures again', async () => {
    const book = await exported(district, concept.conceptId, 'xlsx');
    await house.query(`UPDATE concept SET state = 'replaced'`);
    const empty = '00000000-0000-4000-8000-00000000e001';
    await house.query(
      `INSERT INTO concept (id, title, edition, summary, state, valid_until)
       VALUES ($1, 'Integrationskonzept', 'Neu', '', 'draft', '2030-12-31')`,
      [empty],
    );
    const response = await fetch(`${house.address}/api/v1/imports?fileName=konzept.xlsx`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: district.cookieHeader() },
      body: new Uint8Array(book),
    });
    const { id, columns } = (await response.json()) as SeenImport;
    await district.put(`/api/v1/imports/${id}/columns`, { columns });
    await house.settle();
    const { report } = await takeOver(id);
    expect(report).toMatchObject({ created: 3, rejected: 0 });
    const measuresOf = async (conceptId: string): Promise<unknown> => {
      const file = JSON.parse((await exported(district, conceptId, 'json')).toString('utf8')) as Exported;
      return file.tables['measures'];
    };
    expect(await measuresOf(empty)).toEqual(await measuresOf(concept.conceptId));
  });
});
