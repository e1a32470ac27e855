import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSmallConcept, type SmallConcept } from '../support/a-small-concept.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { tableOf } from '../support/tables.js';
import type { Visitor } from '../support/visitor.js';

interface SeenImport {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly columns: readonly unknown[];
  readonly report: Readonly<Record<string, unknown>> & { readonly problems: readonly { message: string }[] };
}

const HEAD = ['Themenfeld', 'Bedarf', 'Wirkungsziel', 'Beschreibung', 'Dringlichkeit', 'Bis', 'Öffentlich'];
const NEED = ['Arbeit', 'Wege in Arbeit', '', 'Wer kommen will, findet nicht hin.', 'hoch', '', 'ja'];
const GOAL = ['', 'Wege in Arbeit', 'Mehr Frauen arbeiten', '', '', '31.12.2028', 'nein'];

describe('Needs and goals are imported from a table', () => {
  let house: House;
  let district: Visitor;
  let concept: SmallConcept;

  beforeAll(async () => {
    house = await House.open();
    await aMember(house, 'kreis', 'district', { name: 'Kreisverwaltung' });
    await aMember(house, 'awo', 'counselling', { name: 'AWO Altdorf' });
    concept = await aSmallConcept(house);
    district = await house.signIn('kreis');
  });
  afterAll(() => house.close());

  const send = (who: Visitor, bytes: Uint8Array, kind = 'objectives'): Promise<Response> =>
    fetch(`${house.address}/api/v1/imports?fileName=bedarfe.csv&kind=${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: who.cookieHeader() },
      body: bytes as Uint8Array<ArrayBuffer>,
    });
  const seen = async (id: string): Promise<SeenImport> =>
    (await district.get<SeenImport>(`/api/v1/imports/${id}`)).body;
  const checkedFile = async (bytes: Uint8Array): Promise<SeenImport> => {
    const response = await send(district, bytes);
    expect(response.status).toBe(201);
    const { id, columns } = (await response.json()) as SeenImport;
    await district.put(`/api/v1/imports/${id}/columns`, { columns });
    await house.settle();
    return seen(id);
  };
  const checked = (...rows: readonly (readonly string[])[]): Promise<SeenImport> =>
    checkedFile(tableOf(HEAD, rows).bytes);
  const takeOver = async (id: string, acceptEdited = false): Promise<SeenImport> => {
    await district.post(`/api/v1/imports/${id}/take-over`, { acceptValid: false, acceptEdited });
    await house.settle();
    return seen(id);
  };
  const objectives = (): Promise<Record<string, unknown>[]> =>
    house.query(
      `SELECT n.title AS words, f.title AS field, n.urgency AS how, n.version FROM strategic_need n
         JOIN thematic_field f ON f.id = n.field_id WHERE n.title LIKE 'Wege%'
       UNION ALL SELECT g.statement, n.title, g.due_on::text, g.version FROM goal g
         JOIN goal_need gn ON gn.goal_id = g.id JOIN strategic_need n ON n.id = gn.need_id WHERE g.statement LIKE 'Mehr%'`,
    );

  it('says each mistake with its line and column, and what it would add, and changes nothing', async () => {
    const { kind, state, report } = await checked(NEED.with(4, 'sehr'), GOAL.with(5, 'Sommer 24'), [
      '',
      'Ohne Feld',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect([kind, state]).toEqual(['objectives', 'checked']);
    expect(report).toMatchObject({ created: 0, rejected: 3 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Zeile 2, Spalte „Dringlichkeit“: „sehr“ ist nicht bekannt/),
      expect.stringMatching(/^Zeile 3, Spalte „Bis“: „Sommer 24“ ist kein Datum/),
      expect.stringMatching(/^Zeile 4, Spalte „Themenfeld“: Den Bedarf „Ohne Feld“ gibt es noch nicht/),
    ]);
    const { report: well } = await checked(GOAL, NEED);
    expect(well).toMatchObject({ created: 2, rejected: 0 });
    expect(well.problems.map(({ message }) => message)).toEqual([
      'Zeile 3, Spalte „Themenfeld“: „Arbeit“ wird neu angelegt.',
    ]);
    expect(await objectives()).toEqual([]);
  });

  it('takes all of it over, the second time nothing, and a changed line only what it says', async () => {
    expect((await takeOver((await checked(GOAL, NEED)).id)).state).toBe('taken-over');
    const brought = [
      { words: 'Wege in Arbeit', field: 'Arbeit', how: 'high', version: 1 },
      { words: 'Mehr Frauen arbeiten', field: 'Wege in Arbeit', how: '2028-12-31', version: 1 },
    ];
    expect(await objectives()).toEqual(brought);
    const again = await checked(GOAL, NEED);
    expect(again.report).toMatchObject({ created: 0, updated: 0, unchanged: 2, problems: [] });
    await takeOver(again.id);
    expect(await objectives()).toEqual(brought);
    const { id, report } = await checked(NEED.with(4, 'niedrig'), GOAL);
    expect(report).toMatchObject({ updated: 1, unchanged: 1 });
    await takeOver(id);
    expect(await objectives()).toEqual([{ ...brought[0], how: 'low', version: 2 }, brought[1]]);
  });

  it('leaves what a person edited since, and what no table brought, unless told otherwise', async () => {
    await house.query(
      `UPDATE goal SET due_on = '2030-06-30', version = version + 1 WHERE statement LIKE 'Mehr%'`,
    );
    const byHand = [
      'Sprache und Bildung',
      'Kurse mit Kinderbeaufsichtigung',
      '',
      'Aus der Tabelle',
      '',
      '',
      '',
    ];
    const { id, report } = await checked(NEED.with(4, 'niedrig'), GOAL, byHand);
    expect(report).toMatchObject({ kept: 2, updated: 0, unchanged: 1 });
    await takeOver(id);
    expect((await objectives())[1]).toMatchObject({ how: '2030-06-30' });
    expect(
      await house.query('SELECT description FROM strategic_need WHERE id = $1', [concept.needId]),
    ).toEqual([{ description: '' }]);
    await takeOver((await checked(GOAL)).id, true);
    expect((await objectives())[1]).toMatchObject({ how: '2028-12-31', version: 3 });
  });

  it('takes them of the Kreisverwaltung only', async () => {
    const response = await send(await house.signIn('awo'), tableOf(HEAD, [NEED]).bytes);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'kind-not-allowed' });
  });

  it('reads its own workbook into an empty edition, and has the same needs and goals again', async () => {
    const committee = '00000000-0000-4000-8000-0000000000a1';
    await house.query(
      `INSERT INTO committee (id, kind, name, purpose, is_open, is_public, active_from) VALUES ($1, 'working-group', 'AG Arbeit', '', false, false, '2025-01-01')`,
      [committee],
    );
    await house.query(
      `UPDATE goal SET committee_id = $1, state = 'dropped', state_reason = 'Kein Geld', measurable = '20 %' WHERE statement LIKE 'Mehr%'`,
      [committee],
    );
    const exported = async (conceptId: string, ending: string): Promise<Buffer> => {
      const response = await fetch(`${house.address}/api/v1/concepts/${conceptId}/export.${ending}`, {
        headers: { cookie: district.cookieHeader() },
      });
      return Buffer.from(await response.arrayBuffer());
    };
    const book = await exported(concept.conceptId, 'xlsx');
    await house.query(`UPDATE concept SET state = 'replaced'`);
    const empty = '00000000-0000-4000-8000-00000000e001';
    await house.query(
      `INSERT INTO concept (id, title, edition, summary, state) VALUES ($1, 'Integrationskonzept', 'Neu', '', 'draft')`,
      [empty],
    );
    const { id, report } = await checkedFile(new Uint8Array(book));
    expect(report).toMatchObject({ created: 4, rejected: 0 });
    await takeOver(id);
    const tablesOf = async (conceptId: string): Promise<unknown> => {
      const { tables } = JSON.parse((await exported(conceptId, 'json')).toString('utf8')) as {
        tables: Record<string, unknown>;
      };
      return [tables['objectives'], tables['needs'], tables['goals']];
    };
    expect(await tablesOf(empty)).toEqual(await tablesOf(concept.conceptId));
  });
});
