import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { courseForm, aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly freshness: string;
  readonly confirmedOn: string;
  readonly nextEntry: { readonly number: number; readonly free: number } | null;
  readonly sections: readonly { readonly number: number; readonly free: number }[];
}

describe('A provider keeps its offerings', () => {
  let house: House;
  let clerk: Visitor;
  let siteId: string;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    const providerId = await aMember(house, 'vhs', 'provider');
    await aMember(house, 'bildungswerk', 'provider');
    await aMember(house, 'awo', 'counselling');
    siteId = (await aSite(house, providerId)).id;
    clerk = await house.signIn('vhs');
  });
  afterAll(() => house.close());

  const post = async (change: Record<string, unknown> = {}): Promise<string> => {
    const answer = await clerk.post<{ id: string }>('/api/v1/offerings', courseForm(house, siteId, change));
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const read = async (id: string): Promise<Item> => (await clerk.get<Item>(`/api/v1/offerings/${id}`)).body;

  it('posts a course that others find with its free places', async () => {
    const id = await post();
    const counsellor = await house.signIn('awo');
    const found = await counsellor.get<{ items: Item[] }>('/api/v1/offerings?format=general&freeOnly=true');
    expect(found.body.items.map((item) => item.id)).toContain(id);
    expect(found.body.items[0]).toMatchObject({
      state: 'secured',
      freshness: 'fresh',
      nextEntry: { number: 1, free: 8 },
    });
  });

  it('corrects free places in one call, which also confirms the figures', async () => {
    const id = await post({ title: 'Kurs mit Korrektur' });
    house.clock.moveTo('2026-12-10T08:00:00Z');
    expect((await read(id)).freshness).toBe('stale');
    const answer = await clerk.put(`/api/v1/offerings/${id}/places`, {
      sections: [{ number: 1, taken: 20 }],
    });
    expect(answer.status).toBe(200);
    expect(await read(id)).toMatchObject({
      freshness: 'fresh',
      sections: [{ free: 0 }, { free: 20 }],
      version: 2,
    });
    house.clock.moveTo('2026-11-23T08:00:00Z');
  });

  it('hears at which field a course breaks the law', async () => {
    const form = courseForm(house, siteId, { courseTypeCode: 'women', maximumSize: 30, minimumSize: 31 });
    const answer = await clerk.post<{ fields: { field: string; message: string }[] }>(
      '/api/v1/offerings',
      form,
    );
    expect(answer.status).toBe(422);
    expect(answer.body.fields.map(({ field }) => field)).toEqual([
      'courseTypeCode',
      'maximumSize',
      'minimumSize',
    ]);
    expect(answer.body.fields[0]?.message).toContain('Profil statt Kursart');
  });

  it('is told when somebody else changed the course meanwhile', async () => {
    const id = await post({ title: 'Zwei am selben Kurs' });
    const form = courseForm(house, siteId, { title: 'Neuer Titel' });
    expect((await clerk.put(`/api/v1/offerings/${id}`, { ...form, version: 1 })).status).toBe(200);
    const late = await clerk.put(`/api/v1/offerings/${id}`, { ...form, title: 'Zu spät', version: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
    expect((await read(id)).title).toBe('Neuer Titel');
  });

  it('lets one of two win who change the same course at the same moment', async () => {
    const id = await post({ title: 'Gleichzeitig' });
    const change = (title: string, version: number): Promise<{ status: number }> =>
      clerk.put(`/api/v1/offerings/${id}`, { ...courseForm(house, siteId, { title }), version });
    for (const version of [1, 2, 3, 4]) {
      const answers = await Promise.all(['Eine', 'Andere', 'Dritte'].map((title) => change(title, version)));
      expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    }
    expect((await read(id)).version).toBe(5);
  });

  it('cannot revive a course that was called off, nor call one off without a reason', async () => {
    const id = await post({ title: 'Abgesagter Kurs' });
    const form = courseForm(house, siteId, { state: 'cancelled' });
    expect((await clerk.put(`/api/v1/offerings/${id}`, { ...form, version: 1 })).body).toMatchObject({
      code: 'reason-missing',
    });
    const off = await clerk.put(`/api/v1/offerings/${id}`, { ...form, reasonCode: 'no-teacher', version: 1 });
    expect(off.status).toBe(200);
    const back = await clerk.put(`/api/v1/offerings/${id}`, { ...courseForm(house, siteId), version: 2 });
    expect(back).toMatchObject({
      status: 409,
      body: { code: 'unlawful-change', detail: 'Ein Kurs, der abgesagt ist, kann nicht „offen“ werden.' },
    });
  });

  it('can send back the state it was shown: a wrong end that is corrected lets the course run on', async () => {
    const short = { startsOn: '2026-10-05', endsOn: '2026-11-20' };
    const sections = [{ number: 1, level: 'A1', startsOn: '2026-10-05', taken: 15 }];
    const id = await post({ title: 'Zu kurz', ...short, sections });
    const { state, version } = await read(id);
    expect(state).toBe('ended');
    const form = courseForm(house, siteId, { ...short, sections, endsOn: '2027-05-21', state });
    expect((await clerk.put(`/api/v1/offerings/${id}`, { ...form, version })).status).toBe(200);
    expect((await read(id)).state).toBe('started');
  });

  it('hears what is doubtful though lawful', async () => {
    const form = courseForm(house, siteId, {
      courseTypeCode: 'second-script',
      formatCode: 'women-with-childcare',
      weeklyUnits: 5,
    });
    const { status, body } = await clerk.post<{ warnings: string[] }>('/api/v1/offerings', form);
    expect(status).toBe(201);
    expect(body.warnings).toEqual([
      expect.stringContaining('ergeben etwa 141 UE'),
      expect.stringContaining('Kinderbeaufsichtigung'),
      expect.stringContaining('keine Zulassung hinterlegt'),
    ]);
  });

  it('confirms the figures of several courses at once, all or none', async () => {
    const ids = [await post({ title: 'Erster' }), await post({ title: 'Zweiter' })];
    const other = await house.signIn('bildungswerk');
    house.clock.moveTo('2026-12-20T08:00:00Z');
    const days = async (): Promise<readonly string[]> =>
      Promise.all(ids.map(async (id) => (await read(id)).confirmedOn));
    const before = await days();
    const confirm = (visitor: Visitor, offeringIds: readonly string[]): Promise<Answer> =>
      visitor.post('/api/v1/offerings/confirmation', { offeringIds });
    expect((await confirm(other, ids)).status).toBe(404);
    expect((await confirm(clerk, [...ids, randomUUID()])).status).toBe(404);
    expect((await confirm(clerk, [])).status).toBe(422);
    expect(await days()).toEqual(before);
    expect(await confirm(clerk, [...ids, ...ids])).toMatchObject({ status: 200, body: { confirmed: 2 } });
    expect(await days()).toEqual(['2026-12-20', '2026-12-20']);
    house.clock.moveTo('2026-12-10T08:00:00Z');
  });

  it('may keep the figures of a course whose Kurstyp the county has retired since', async () => {
    const id = await post({
      title: 'Auslaufend',
      formatCode: 'evening',
      startsOn: '2026-11-02',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-11-02', taken: 12 }],
    });
    await house.query(`UPDATE course_format SET valid_until = '2026-11-22' WHERE code = 'evening'`);
    expect((await clerk.post(`/api/v1/offerings/${id}/confirmation`)).status).toBe(200);
    const fresh = await clerk.post('/api/v1/offerings', courseForm(house, siteId, { formatCode: 'evening' }));
    expect(fresh).toMatchObject({ status: 422, body: { code: 'unknown-code' } });
    await house.query(`UPDATE course_format SET valid_until = NULL WHERE code = 'evening'`);
  });

  it('is refused a start before there were such courses', async () => {
    const sections = [{ number: 1, level: 'A1', startsOn: '1926-12-14', taken: 0 }];
    const form = courseForm(house, siteId, { startsOn: '1926-12-14', endsOn: null, sections });
    expect(await clerk.post('/api/v1/offerings', form)).toMatchObject({
      status: 422,
      body: { code: 'course-type-not-startable' },
    });
  });

  it('cannot be changed by another provider, nor by a member that does not teach', async () => {
    const id = await post({ title: 'Nur meiner' });
    const other = await house.signIn('bildungswerk');
    expect(await other.put(`/api/v1/offerings/${id}/places`, { sections: [] })).toMatchObject({
      status: 403,
      body: { code: 'not-own-offering' },
    });
    const counsellor = await house.signIn('awo');
    expect((await counsellor.put(`/api/v1/offerings/${id}/places`, { sections: [] })).status).toBe(403);
    expect((await other.post('/api/v1/offerings', courseForm(house, siteId))).body).toMatchObject({
      code: 'unknown-site',
    });
  });

  it('pages without repeating or hiding a course, and answers 304 for what is known', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: { items: Item[]; nextCursor: string | null } } = await clerk.get(
        `/api/v1/offerings?limit=2&cursor=${cursor}`,
      );
      seen.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
    }
    const all = await clerk.get<{ items: Item[] }>('/api/v1/offerings?limit=200');
    expect(seen).toEqual(all.body.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    const tag = all.headers.get('etag') ?? '';
    expect((await clerk.get('/api/v1/offerings?limit=200', { 'if-none-match': tag })).status).toBe(304);
  });

  it('refuses a cursor that nobody gave out', async () => {
    expect((await clerk.get('/api/v1/offerings?cursor=abc')).body).toMatchObject({ code: 'invalid-cursor' });
  });
});
