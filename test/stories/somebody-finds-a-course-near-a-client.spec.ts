import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { findCourses, type CourseQuestion } from '#libs/matching';
import { FindMatchContext, ReadSupply } from '../../src/matching/index.js';
import { openExampleCounty, examplePassword } from '../support/example-county.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface Found {
  readonly offeringId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly minutes: number | null;
  readonly freePlaces: number;
  readonly reasons: readonly { readonly criterion: string; readonly isMet: boolean }[];
}

const KANDEL = '07334013';

describe('Somebody finds a course near a client', () => {
  let house: House;
  let counsellor: Visitor;

  beforeAll(async () => {
    house = await openExampleCounty();
    counsellor = await signIn('awo');
  });
  afterAll(() => house.close());

  const signIn = async (login: string): Promise<Visitor> => {
    const visitor = house.visitor();
    await visitor.post('/api/v1/session', { login, password: examplePassword(login) });
    return visitor;
  };
  const search = async (query: string) =>
    (await counsellor.get<{ items: Found[]; nextCursor: string | null }>(`/api/v1/course-search?${query}`))
      .body;
  const everyPage = async (query: string, limit: number): Promise<readonly Found[]> => {
    const found: Found[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: Found[]; nextCursor: string | null } = await search(
        `${query}&limit=${limit}&cursor=${cursor}`,
      );
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  };

  it.each<[string, Partial<CourseQuestion>]>([
    ['', {}],
    ['freeOnly=false', { freeOnly: false }],
    [`ags=${KANDEL}`, { ags: KANDEL as never }],
    [`ags=${KANDEL}&minutes=20&freeOnly=false`, { ags: KANDEL as never, mostMinutes: 20, freeOnly: false }],
    ['format=general&level=A1', { formatCode: 'general', level: 'A1' }],
    ['dayparts=evening&dayparts=weekend', { dayparts: ['evening', 'weekend'] }],
    ['childrenUnderThree=1&childrenFromThree=1', { childrenUnderThree: 1, childrenFromThree: 1 }],
    [
      `ags=${KANDEL}&minutes=60&from=2027-04-01&to=2027-06-30&level=B1`,
      {
        ags: KANDEL as never,
        mostMinutes: 60,
        from: '2027-04-01' as never,
        to: '2027-06-30' as never,
        level: 'B1',
      },
    ],
  ])('finds page by page what the rules find among all courses: %s', async (query, question) => {
    const context = await house.get(FindMatchContext).execute();
    const entries = await house.get(ReadSupply).execute(house.clock.today());
    const nothing = {
      ags: null,
      formatCode: null,
      level: null,
      dayparts: [],
      mostMinutes: null,
      from: null,
      to: null,
    };
    const asked = { ...nothing, childrenUnderThree: 0, childrenFromThree: 0, freeOnly: true, ...question };
    const expected = findCourses(asked, entries, context);
    expect(expected.length).toBeGreaterThan(1);
    const found = await everyPage(query, 7);
    expect(found.map(({ offeringId }) => offeringId)).toEqual(expected.map(({ offeringId }) => offeringId));
    expect(found.map(({ minutes }) => minutes)).toEqual(expected.map(({ minutes }) => minutes));
  });

  it('says why a course was found', async () => {
    const { items } = await search(`ags=${KANDEL}&level=A1`);
    expect(items[0]?.minutes).toBeLessThanOrEqual(60);
    expect(items[0]?.reasons).toEqual(
      expect.arrayContaining([
        { criterion: 'level', isMet: true },
        { criterion: 'reach', isMet: true },
        { criterion: 'places', isMet: true },
      ]),
    );
  });

  it.each([
    ['ags=07334999', 'ags'],
    ['format=nonsense', 'format'],
    ['level=Z9', 'level'],
    ['minutes=1000', 'minutes'],
    ['cursor=nonsense', 'cursor'],
  ])('refuses %s at the field %s', async (query, field) => {
    const answer = await counsellor.get(`/api/v1/course-search?${query}`);
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ field }] } });
  });

  it('shows a search in a calendar, with the same names each time, until it is ended', async () => {
    const question = { format: 'general', level: 'A1', ags: KANDEL };
    const { body: made, status } = await counsellor.post<{ id: string; address: string }>(
      '/api/v1/calendar-feeds',
      { title: 'Kurse bei Kandel', kinds: ['found-courses'], question },
    );
    expect(status).toBe(201);
    const path = new URL(made.address).pathname;
    const nobody = house.visitor();
    const answer = await nobody.get<string>(path);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(answer.text));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const { items } = await search(`format=general&level=A1&ags=${KANDEL}`);
    expect(
      events.map((event) => [event.summary, event.startDate.toString(), event.startDate.isDate]),
    ).toEqual(
      expect.arrayContaining(items.map(({ title, startsOn }) => [`Kursbeginn: ${title}`, startsOn, true])),
    );
    expect(events).toHaveLength(items.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length);
    expect((await nobody.get<string>(path)).text).toBe(answer.text);
    const before = path.replace('calendar-feeds', 'course-calendars'); // where such links led once
    expect((await nobody.get<string>(before)).text).toBe(answer.text);

    const colleagues = await counsellor.get<{ items: { id: string }[] }>('/api/v1/calendar-feeds');
    expect(colleagues.body.items.map(({ id }) => id)).toEqual([made.id]);
    expect(await counsellor.delete(`/api/v1/calendar-feeds/${made.id}`)).toMatchObject({ status: 204 });
    expect(await nobody.get(path)).toMatchObject({ status: 404 });
  });

  it('closes the calendars of an account that is closed', async () => {
    const { body } = await counsellor.post<{ address: string }>('/api/v1/calendar-feeds', {
      title: 'Alle Kurse',
      kinds: ['found-courses'],
      question: {},
    });
    const path = new URL(body.address).pathname;
    expect(await house.visitor().get(path)).toMatchObject({ status: 200 });
    await house.query("UPDATE account SET deactivated_at = now() WHERE login = 'awo'");
    expect(await house.visitor().get(path)).toMatchObject({ status: 404 });
    await house.query("UPDATE account SET deactivated_at = NULL WHERE login = 'awo'");
  });
});
