import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeChanges } from '../../src/exchange/offerings-table/describe-changes.js';
import { FindOfferings, type OfferingRecord } from '../../src/offerings/index.js';
import { aFeed, aFeedCourse, asJson, type FeedCourseCells } from '../support/a-feed.js';
import { inventDistrict } from '../support/areas.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Seen {
  readonly id: string;
  readonly state: string;
  readonly profileId: string | null;
  readonly isMappingRemembered: boolean;
  readonly headings: readonly { index: number; title: string; values: { text: string; lines: number }[] }[];
  readonly columns: readonly { column: string; index: number | null; text: string | null }[];
  readonly translations: readonly object[];
  readonly lineChoice: object | null;
  readonly report: {
    readonly created: number;
    readonly updated: number;
    readonly kept: number;
    readonly detached: number;
    readonly rejected: number;
    readonly problems: readonly { line: number | null; column: string | null; code: string }[];
    readonly differences: readonly { name: string; outcome: string; changes: { field: string }[] }[];
    readonly vanished: readonly { offeringId: string; name: string }[];
  } | null;
}

const PROFILE = {
  name: 'VHS-Programm',
  isShared: false,
  columns: [
    ...Object.entries({
      Kennung: 'guid',
      Titel: 'name',
      Kursort: 'ort_name',
      Beginn: 'beginn_datum',
      Ende: 'ende_datum',
      'Abschnitt Beginn': 'beginn_datum',
      Kursart: 'dvv_kategorie',
      Niveau: 'level',
      'Plätze max': 'maximale_teilnehmerzahl',
      Belegt: 'aktuelle_teilnehmerzahl',
      Tageszeiten: 'tageszeiten',
      'Stand vom': 'erstellt_am',
    }).map(([column, heading]) => ({ column, heading, text: null })),
    ...Object.entries({ Kurstyp: 'Allgemein', Stand: 'Anmeldung offen', Abschnitt: '1' }).map(
      ([column, text]) => ({ column, heading: null, text }),
    ),
  ],
  translations: [{ column: 'Kursart', from: '4.22', to: 'Allgemeiner Integrationskurs' }],
  lines: { heading: 'dvv_kategorie', values: ['4.22'] },
};
const course = (guid: string, given: FeedCourseCells = {}): string =>
  aFeedCourse({ guid, name: `Kurs ${guid}`, ...given });
/** Two courses with one number, one of another subject, one that ends before it begins, one whose size nobody says. */
const FIRST = aFeed(
  course('a'),
  course('b'),
  course('c', { dvv_kategorie: '<dvv_kategorie version="2.0">5.01</dvv_kategorie>' }),
  course('d', { ende_datum: '2026-12-01' }),
  course('e'),
  course('f'),
  course('g', { maximale_teilnehmerzahl: null }),
);
const NEXT = aFeed(
  course('a', { name: 'Kurs a, neuer Name' }),
  course('b', { name: 'Kurs b, neuer Name' }),
  course('e', { name: 'Kurs e, neuer Name', aktuelle_teilnehmerzahl: '11', ende_datum: '2027-07-02' }),
  course('h'),
);

describe('Courses come from another program', () => {
  let house: House;
  let clerk: Visitor;
  let other: Visitor;
  let vhs: string;
  let profileId: string;

  beforeAll(async () => {
    house = await House.open();
    await inventDistrict(house);
    vhs = await aMember(house, 'vhs', 'provider', { name: 'VHS Altdorf' });
    await aSite(house, vhs);
    await aSite(house, await aMember(house, 'bildungswerk', 'provider', { name: 'Bildungswerk' }), {
      externalKey: 'haus-2',
    });
    clerk = await house.signIn('vhs');
    other = await house.signIn('bildungswerk');
  });
  afterAll(() => house.close());

  const upload = async (who: Visitor, fileName: string, text: string): Promise<Seen> => {
    const headers = { 'content-type': 'application/octet-stream', cookie: who.cookieHeader() };
    const address = `${house.address}/api/v1/imports?fileName=${fileName}`;
    const response = await fetch(address, { method: 'POST', headers, body: text });
    expect(response.status).toBe(201);
    return (await response.json()) as Seen;
  };
  const seen = async (id: string, who = clerk): Promise<Seen> =>
    (await who.get<Seen>(`/api/v1/imports/${id}`)).body;
  const check = async ({ id }: Seen, who = clerk): Promise<Seen> => {
    const { columns, translations, lineChoice: lines } = await seen(id, who);
    const sent = await who.put(`/api/v1/imports/${id}/columns`, { columns, translations, lines });
    expect(sent.status).toBe(202);
    await house.settle();
    return seen(id, who);
  };
  const takeOver = async ({ id }: Seen, acceptEdited = false): Promise<Seen> => {
    await clerk.post(`/api/v1/imports/${id}/take-over`, { acceptValid: true, acceptEdited });
    await house.settle();
    return seen(id);
  };
  const recordOf = async (key: string): Promise<OfferingRecord> => {
    const record = await house.get(FindOfferings).byKey(vhs, key);
    if (record === null) throw new Error(`no course ${key}`);
    return record;
  };

  it('which is read as it is, with all the values that somebody has to choose from', async () => {
    const first = await upload(clerk, 'kurse.xml', FIRST);
    const categories = first.headings.find(({ title }) => title === 'dvv_kategorie');
    expect(categories?.values).toEqual([
      { text: '4.22', lines: 6 },
      { text: '5.01', lines: 1 },
    ]);
    expect(first.columns.find(({ column }) => column === 'Kennung')?.index).toBe(0);
    expect((await clerk.delete(`/api/v1/imports/${first.id}`)).status).toBe(204);
  });

  it('by a profile that says what its words mean and which lines are meant', async () => {
    const made = await clerk.post<{ id: string }>('/api/v1/column-profiles', PROFILE);
    expect(made.status).toBe(201);
    profileId = made.body.id;
    const again = await clerk.post<{ code: string }>('/api/v1/column-profiles', PROFILE);
    expect([again.status, again.body.code]).toEqual([409, 'name-taken']);
    const first = await upload(clerk, 'kurse.xml', FIRST);
    expect([first.profileId, first.isMappingRemembered]).toEqual([profileId, false]);
    const none = await clerk.put<Seen>(`/api/v1/imports/${first.id}/profile`, { profileId: null });
    expect([none.status, none.body.translations]).toEqual([200, []]);
    await clerk.put(`/api/v1/imports/${first.id}/profile`, { profileId });
    const checked = await check(first);
    expect(checked.report).toMatchObject({ created: 4, rejected: 2, detached: 0 });
    expect(checked.report?.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [7, 'Plätze max', 'value-missing'],
      [4, 'Ende', 'ends-before-start'],
      [null, null, 'columns-not-read'],
      [null, null, 'lines-not-taken'],
    ]);
    expect((await takeOver(checked)).state).toBe('taken-over');
    const { id } = await recordOf('e');
    const source = await clerk.get(`/api/v1/offerings/${id}/source`);
    expect(source.body).toMatchObject({
      source: {
        fileName: 'kurse.xml',
        format: 'open-vhs',
        profileName: 'VHS-Programm',
        line: 5,
        detachedAt: null,
      },
    });
    expect((await other.get(`/api/v1/offerings/${id}/source`)).status).toBe(403);
  });

  it('and the next file shows what it would change, what it leaves, and what it does not name', async () => {
    const [a, b, f] = [await recordOf('a'), await recordOf('b'), await recordOf('f')];
    await clerk.put(`/api/v1/offerings/${a.id}/places`, { sections: [{ number: 1, taken: 12 }] });
    expect((await clerk.put(`/api/v1/offerings/${b.id}/source`, { isDetached: true })).status).toBe(204);
    const next = await upload(clerk, 'kurse-2.xml', NEXT);
    expect(next.isMappingRemembered).toBe(true);
    await house.settle();
    const checked = await seen(next.id);
    expect(checked.report).toMatchObject({ created: 1, updated: 1, kept: 1, detached: 1, rejected: 0 });
    expect(checked.report?.differences).toEqual([
      {
        line: 1,
        name: 'Kurs a, neuer Name (a)',
        outcome: 'kept-edited',
        changes: [
          { field: 'Titel', before: 'Kurs a', after: 'Kurs a, neuer Name' },
          {
            field: 'Abschnitt 1',
            before: 'A1 ab 14.12.2026, 12 belegt',
            after: 'A1 ab 14.12.2026, 9 belegt',
          },
          { field: 'Stand vom', before: '23.11.2026', after: '20.11.2026' },
        ],
      },
      {
        line: 3,
        name: 'Kurs e, neuer Name (e)',
        outcome: 'updated',
        changes: [
          { field: 'Titel', before: 'Kurs e', after: 'Kurs e, neuer Name' },
          { field: 'Ende', before: '25.06.2027', after: '02.07.2027' },
          {
            field: 'Abschnitt 1',
            before: 'A1 ab 14.12.2026, 9 belegt',
            after: 'A1 ab 14.12.2026, 11 belegt',
          },
        ],
      },
    ]);
    expect(checked.report?.vanished).toEqual([
      { offeringId: f.id, name: 'Kurs f (f)', startsOn: '2026-12-14' },
    ]);
    expect((await recordOf('e')).title).toBe('Kurs e');
  });

  it('and does just that, but never to what is detached, whatever it is told to accept', async () => {
    const keys = ['a', 'b', 'e', 'f'];
    const before = await Promise.all(keys.map(recordOf));
    const next = await upload(clerk, 'kurse-2.xml', NEXT);
    await house.settle();
    const announced = (await seen(next.id)).report?.differences ?? [];
    const done = await takeOver(next, true);
    expect(done.report).toMatchObject({ updated: 2, detached: 1, kept: 0 });
    const after = await Promise.all(keys.map(recordOf));
    const plain = (text: string): string => text;
    const names = { site: plain, courseType: plain, format: plain };
    const changed = before.map((record, i) => describeChanges(record, after[i] ?? record, names));
    const told = keys.map((key) => announced.find(({ name }) => name.endsWith(`(${key})`))?.changes ?? []);
    expect(changed).toEqual(told);
    expect(after[1]).toEqual(before[1]);
    const [, b] = after;
    const lines = await house.query<{ act: string }>(
      `SELECT act FROM audit_line WHERE act LIKE 'offering-detached' AND subject_id = $1`,
      [b?.id],
    );
    expect(lines).toHaveLength(1);
  });

  it('until it is tied to its source again', async () => {
    const { id } = await recordOf('b');
    await clerk.put(`/api/v1/offerings/${id}/source`, { isDetached: false });
    const next = await upload(clerk, 'kurse-3.xml', NEXT);
    await house.settle();
    expect((await takeOver(next)).report).toMatchObject({ updated: 1, detached: 0 });
    expect((await recordOf('b')).title).toBe('Kurs b, neuer Name');
    const own = await clerk.get<{ items: { id: string }[] }>('/api/v1/offerings');
    expect(own.body.items.length).toBeGreaterThan(0);
  });

  it('and another school may use and copy the profile that is shared, and not change it', async () => {
    const list = '/api/v1/column-profiles';
    expect((await other.get<{ items: object[] }>(list)).body.items).toEqual([]);
    expect((await other.delete(`${list}/${profileId}`)).status).toBe(404);
    const shared = await clerk.put(`${list}/${profileId}`, { ...PROFILE, isShared: true, version: 1 });
    expect(shared.status).toBe(200);
    const [listed] = (await other.get<{ items: object[] }>(list)).body.items;
    expect(listed).toMatchObject({ id: profileId, isOwn: false, organisationName: 'VHS Altdorf' });
    const change = await other.put<{ code: string }>(`${list}/${profileId}`, { ...PROFILE, version: 2 });
    expect([change.status, change.body.code]).toEqual([403, 'not-own-profile']);
    expect((await other.delete(`${list}/${profileId}`)).status).toBe(403);
    const json = await upload(other, 'Kurse.json', asJson(aFeed(course('z'))));
    expect(json.profileId).toBe(profileId);
    expect((await check(json, other)).report).toMatchObject({ created: 1, rejected: 0 });
  });

  it('and whoever has changed a profile has changed it for the next file too', async () => {
    house.clock.moveTo('2026-11-23T09:00:00Z');
    const translations = [
      ...PROFILE.translations,
      { column: 'Kursart', from: '4.23', to: 'Alphabetisierungskurs' },
    ];
    const changed = { ...PROFILE, translations, isShared: true, version: 2 };
    expect((await clerk.put(`/api/v1/column-profiles/${profileId}`, changed)).status).toBe(200);
    const next = await upload(clerk, 'kurse-4.xml', NEXT);
    await house.settle();
    expect([next.isMappingRemembered, next.translations]).toEqual([true, translations]);
  });

  it('and takes the profile home as a file', async () => {
    const file = await other.get(`/api/v1/column-profiles/${profileId}/file.json`);
    const bring = (body: string): Promise<Response> =>
      fetch(`${house.address}/api/v1/column-profiles/file`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', cookie: other.cookieHeader() },
        body,
      });
    const brought = await bring(file.text);
    expect(brought.status).toBe(201);
    const { translations: _changed, ...kept } = PROFILE;
    expect(await brought.json()).toMatchObject({ ...kept, isShared: false, isOwn: true });
    const wrong = await bring('{"format":"anderes"}');
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({ code: 'not-a-profile', fields: [{ field: 'file' }] });
    expect((await clerk.delete(`/api/v1/column-profiles/${profileId}`)).status).toBe(204);
    expect((await upload(clerk, 'kurse-5.xml', NEXT)).profileId).toBeNull();
    const own = (await other.get<{ items: { isOwn: boolean }[] }>('/api/v1/column-profiles')).body.items;
    expect(own.map(({ isOwn }) => isOwn)).toEqual([true]);
  });
});
