import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EraseExpired } from '../../src/retention/index.js';
import { NEAR } from '../support/a-county-with-demand.js';
import { inventDistrict } from '../support/areas.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { aSite, courseForm } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

interface SeenTest {
  readonly id: string;
  readonly freePlaces: number;
  readonly state: string;
  readonly version: number;
}
interface SeenBooking {
  readonly id: string;
  readonly caseCode: string;
  readonly state: string;
  readonly level: string | null;
  readonly test: SeenTest;
}
interface Items<T> {
  readonly items: readonly T[];
}

const TESTS = '/api/v1/placement-tests';
const BOOKINGS = '/api/v1/placement-test-bookings';

describe('A placement test is booked, and its result reaches the case', () => {
  let house: House;
  let provider: Visitor;
  let office: Visitor;
  let other: Visitor;
  let siteId: string;

  beforeAll(async () => {
    house = await House.open(); // 2026-11-23, 9:00 in Berlin
    await inventDistrict(house);
    const providerId = await aMember(house, 'vhs', 'provider', { name: 'Volkshochschule' });
    await aMember(house, 'bildungswerk', 'provider');
    await aMember(house, 'jobcenter', 'jobcenter');
    await aMember(house, 'awo', 'counselling');
    await aMember(house, 'kreis', 'district');
    await aMember(house, 'bamf', 'bamf');
    siteId = (await aSite(house, providerId, { place: NEAR })).id;
    provider = await house.signIn('vhs');
    office = await house.signIn('jobcenter');
    other = await house.signIn('awo');
  });
  afterAll(() => house.close());

  const form = (change: Readonly<Record<string, unknown>> = {}): object => ({
    siteId,
    startsAt: '2026-12-01T08:00:00Z',
    endsAt: '2026-12-01T10:30:00Z',
    places: 10,
    formatCodes: ['general', 'literacy'],
    ...change,
  });
  const post = async (change: Readonly<Record<string, unknown>> = {}): Promise<SeenTest> => {
    const answer = await provider.post<SeenTest>(TESTS, form(change));
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const book = (test: SeenTest, referral: SeenCase, clerk = office) =>
    clerk.post<SeenBooking>(`${TESTS}/${test.id}/bookings`, { referralId: referral.id });
  const booked = async (test: SeenTest, referral: SeenCase): Promise<SeenBooking> => {
    const answer = await book(test, referral);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const freePlaces = async (test: SeenTest): Promise<number> =>
    (await office.get<SeenTest>(`${TESTS}/${test.id}`)).body.freePlaces;
  const levelOf = async (referral: SeenCase): Promise<unknown> =>
    (
      await house.query<{ level: string | null }>('SELECT level FROM referral WHERE id = $1', [referral.id])
    )[0]?.level;

  it('stands in the calendar of everybody who refers or teaches, with its free places', async () => {
    const test = await post({ startsAt: '2026-12-02T08:00:00Z', endsAt: '2026-12-02T10:00:00Z' });
    for (const login of ['jobcenter', 'awo', 'bildungswerk', 'kreis']) {
      const { body } = await (await house.signIn(login)).get<Items<SeenTest>>(`${TESTS}?formatCode=literacy`);
      expect(body.items).toEqual([
        expect.objectContaining({
          id: test.id,
          providerName: 'Volkshochschule',
          site: expect.objectContaining({ town: 'Germersheim' }),
          freePlaces: 10,
        }),
      ]);
    }
    expect((await (await house.signIn('bamf')).get(TESTS)).status).toBe(403);
    const count = async (query: string): Promise<number> =>
      (await office.get<Items<SeenTest>>(`${TESTS}?${query}`)).body.items.length;
    expect(await count('from=2026-12-02&to=2026-12-02')).toBe(1);
    expect(await count('from=2026-12-03')).toBe(0);
    expect(await count('to=2026-12-01')).toBe(0);
    expect(await count('formatCode=youth')).toBe(0);
    expect((await office.get(`${TESTS}?from=2026-01-01&to=2027-12-31`)).status).toBe(422);
  });

  it.each([
    ['a time that is over', { startsAt: '2026-11-23T07:00:00Z' }, 'startsAt'],
    ['a time without a zone', { startsAt: '2026-12-01T08:00:00' }, 'startsAt'],
    ['an end before the start', { endsAt: '2026-12-01T07:00:00Z' }, 'endsAt'],
    ['no place', { places: 0 }, 'places'],
    ['a site of somebody else', { siteId: 'b0000000-0000-4000-8000-000000000001' }, 'siteId'],
    ['a Kurstyp that is none', { formatCodes: ['swimming'] }, 'formatCodes'],
  ])('is refused with a German sentence for %s', async (_what, change, field) => {
    const { status, body } = await provider.post<{ fields: { field: string; message: string }[] }>(
      TESTS,
      form(change),
    );
    expect(status).toBe(422);
    expect(body.fields.map((each) => each.field)).toContain(field);
    expect(body.fields[0]?.message).toMatch(/^[A-ZÄÖÜ].*\.$/u);
  });

  it('is booked for a case of one’s own, once, and shows the provider a code and nothing else', async () => {
    const test = await post();
    const mine = await placeCase(office, { level: null });
    const booking = await booked(test, mine);
    expect(booking).toMatchObject({ caseCode: mine.code, state: 'booked', test: { freePlaces: 9 } });
    expect(await book(await post(), mine)).toMatchObject({ status: 409, body: { code: 'booked-already' } });
    const theirs = await placeCase(other, { accessRoute: 'entitled' });
    const foreign = await book(test, theirs);
    const absent = await office.post(`${TESTS}/${test.id}/bookings`, { referralId: test.id });
    const alike = {
      status: 404,
      body: { code: 'not-found', detail: 'Diese Vermittlung gibt es hier nicht.' },
    };
    expect(foreign).toMatchObject(alike);
    expect(absent).toMatchObject(alike);
    expect((await other.post(`${BOOKINGS}/${booking.id}/cancel`)).status).toBe(404);
    expect((await other.get<Items<SeenBooking>>(BOOKINGS)).body.items).toEqual([]);
    const { body } = await provider.get<Items<object>>(`${TESTS}/${test.id}/bookings`);
    expect(body.items).toEqual([
      { id: booking.id, caseCode: mine.code, state: 'booked', level: null, formatCode: null, resultAt: null },
    ]);
    expect((await office.get(`${TESTS}/${test.id}/bookings`)).status).toBe(403);
    const rival = await house.signIn('bildungswerk');
    expect((await rival.get(`${TESTS}/${test.id}/bookings`)).status).toBe(403);
    expect((await rival.post(`${TESTS}/${test.id}/cancel`, { reasonCode: 'other' })).status).toBe(403);
  });

  it('frees the place when the office cancels, or ends the case', async () => {
    const test = await post();
    const first = await booked(test, await placeCase(office));
    const second = await placeCase(office);
    await booked(test, second);
    expect(await freePlaces(test)).toBe(8);
    expect((await office.post(`${BOOKINGS}/${first.id}/cancel`)).body).toMatchObject({ state: 'cancelled' });
    expect(await office.post(`${BOOKINGS}/${first.id}/cancel`)).toMatchObject({ status: 409 });
    expect(await freePlaces(test)).toBe(9);
    await office.post(`/api/v1/referrals/${second.id}/end`, { reasonCode: 'place-found' });
    await house.settle();
    expect(await freePlaces(test)).toBe(10);
    expect(await book(test, second)).toMatchObject({ status: 409, body: { code: 'case-not-bookable' } });
  });

  it('gives ten places to thirty who come at once, twenty at a time, and not one more', async () => {
    const test = await post();
    const cases: SeenCase[] = [];
    for (let number = 0; number < 30; number += 1) cases.push(await placeCase(office));
    const statuses: number[] = [];
    const waiting = [...cases];
    const desk = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        statuses.push((await book(test, next)).status);
    };
    await Promise.all(Array.from({ length: 20 }, desk));
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
    expect(statuses.filter((status) => status === 409)).toHaveLength(20);
    expect(await freePlaces(test)).toBe(0);
    const held = await provider.get<Items<SeenBooking>>(`${TESTS}/${test.id}/bookings`);
    expect(new Set(held.body.items.map(({ caseCode }) => caseCode)).size).toBe(10);
  });

  it('never books one case twice, however many tests are tried at once', async () => {
    const tests = await Promise.all(Array.from({ length: 6 }, () => post()));
    const mine = await placeCase(office);
    const statuses = await Promise.all(tests.map(async (test) => (await book(test, mine)).status));
    expect(statuses.sort((a, b) => a - b)).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('tells each office of a change of time and of a cancellation, with its own codes alone', async () => {
    const test = await post();
    const mine = [await placeCase(office), await placeCase(office)];
    const theirs = await placeCase(other, { accessRoute: 'entitled' });
    for (const each of mine) await booked(test, each);
    expect((await book(test, theirs, other)).status).toBe(201);
    const put = (change: Readonly<Record<string, unknown>>) =>
      provider.put<SeenTest>(`${TESTS}/${test.id}`, { ...form(change) });
    expect(await put({ version: 1, places: 2 })).toMatchObject({
      status: 422,
      body: { code: 'fewer-places-than-booked', detail: '3 Plätze sind schon gebucht; weniger geht nicht.' },
    });
    expect((await put({ version: 1, places: 20 })).body).toMatchObject({ version: 2, freePlaces: 17 });
    expect(await put({ version: 1 })).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
    expect((await put({ version: 2, startsAt: '2026-12-01T09:00:00Z' })).status).toBe(200);
    await house.settle();
    const told = async (word: string) =>
      (await house.mails())
        .filter(({ subject }) => subject.includes(`Einstufungstest ${word}`))
        .sort((a, b) => (a.to < b.to ? -1 : 1));
    const moved = await told('verlegt');
    expect(moved.map(({ to }) => to)).toEqual(['awo@test.example', 'jobcenter@test.example']);
    expect(moved[1]?.text).toContain('Dienstag, 01.12.2026, 10:00 bis 11:30 Uhr');

    const off = await provider.post(`${TESTS}/${test.id}/cancel`, { reasonCode: 'no-examiner' });
    expect(off).toMatchObject({ status: 200, body: { state: 'cancelled', freePlaces: 0 } });
    expect((await provider.post(`${TESTS}/${test.id}/cancel`, { reasonCode: 'other' })).status).toBe(409);
    await house.settle();
    const [toAwo, toJobcenter] = await told('abgesagt');
    for (const each of mine) {
      expect(toJobcenter?.text).toContain(each.code);
      expect(toAwo?.text).not.toContain(each.code);
    }
    expect(toAwo?.text).toContain(theirs.code);
    expect(toAwo?.text).toContain('Grund: keine Prüfenden');
    expect(await booked(await post(), mine[0]!)).toMatchObject({ state: 'booked' });
  });

  it('hands out a calendar file that names nobody', async () => {
    const test = await post();
    await booked(test, await placeCase(office));
    const { headers, body } = await office.get<string>(`${TESTS}/${test.id}/calendar`);
    expect(headers.get('content-type')).toContain('text/calendar');
    expect(body).toContain('BEGIN:VEVENT');
    expect(body).toContain('DTSTART:20261201T080000Z');
    expect(body).toContain('SUMMARY:Einstufungstest: Volkshochschule');
    expect(body).toContain('STATUS:CONFIRMED');
    await provider.post(`${TESTS}/${test.id}/cancel`, { reasonCode: 'no-room' });
    expect((await office.get<string>(`${TESTS}/${test.id}/calendar`)).body).toContain('STATUS:CANCELLED');
  });

  it('brings the level into the case; whoever has no result just books again', async () => {
    const test = await post();
    const mine = await placeCase(office, { level: null });
    const silent = await placeCase(office, { level: null });
    const booking = await booked(test, mine);
    const lapsed = await booked(test, silent);
    const enter = (id: string, result: object, clerk = provider) =>
      clerk.post<SeenBooking>(`${BOOKINGS}/${id}/result`, result);
    expect(await enter(booking.id, { level: 'A2' })).toMatchObject({
      status: 409,
      body: { code: 'test-not-yet' },
    });
    house.clock.moveTo('2026-12-01T11:00:00Z');
    expect((await enter(booking.id, { level: 'A2' }, await house.signIn('bildungswerk'))).status).toBe(404);
    expect((await enter(booking.id, { level: 'A7' })).status).toBe(422);
    expect((await enter(booking.id, { level: 'A2', formatCode: 'swimming' })).status).toBe(422);
    expect(await enter(booking.id, { level: 'A2' })).toMatchObject({
      status: 200,
      body: { state: 'tested', level: 'A2' },
    });
    expect(await levelOf(mine)).toBe('A2');

    const again = await house
      .signIn('vhs')
      .then((clerk) =>
        clerk.post<SeenTest>(
          TESTS,
          form({ startsAt: '2026-12-08T08:00:00Z', endsAt: '2026-12-08T09:00:00Z' }),
        ),
      );
    expect((await book(again.body, silent)).status).toBe(201);
    expect(await enter(lapsed.id, { level: 'A1' })).toMatchObject({
      status: 409,
      body: { code: 'booking-not-open' },
    });
    expect(await levelOf(silent)).toBeNull();
    const own = await office.get<Items<SeenBooking>>(`${BOOKINGS}?referralId=${mine.id}`);
    expect(own.body.items).toEqual([expect.objectContaining({ state: 'tested', level: 'A2' })]);
  });

  it('lets an offer follow, where a course on this level is filled from the list', async () => {
    const clerk = await house.signIn('vhs');
    const test = await clerk.post<SeenTest>(
      TESTS,
      form({ startsAt: '2026-12-02T08:00:00Z', endsAt: '2026-12-02T09:00:00Z' }),
    );
    const course = courseForm(house, siteId, {
      isFilledFromList: true,
      sections: [{ number: 4, level: 'B1', startsOn: '2026-12-22', taken: 19 }],
    });
    expect((await clerk.post('/api/v1/offerings', course)).status).toBe(201);
    const mine = await placeCase(office, { level: null });
    const booking = await booked(test.body, mine);
    await house.settle();
    expect(await offersSeenBy(office)).toEqual([]);
    house.clock.moveTo('2026-12-02T08:30:00Z');
    const signedInAnew = await house.signIn('vhs');
    expect((await signedInAnew.post(`${BOOKINGS}/${booking.id}/result`, { level: 'B1' })).status).toBe(200);
    await house.settle();
    const offers = await offersSeenBy(await house.signIn('jobcenter'));
    expect(offers.map(({ caseCode }) => caseCode)).toEqual([mine.code]);
  });

  it('may be corrected for fourteen days, and the protocol keeps what stood before', async () => {
    const [booking] = await house.query<{ id: string; referral_id: string }>(
      `SELECT id, referral_id FROM placement_test_booking WHERE result_level = 'A2'`,
    );
    const clerk = await house.signIn('vhs');
    const correct = (level: string) =>
      clerk.post<SeenBooking>(`${BOOKINGS}/${booking?.id}/result`, { level, formatCode: 'literacy' });
    house.clock.moveTo('2026-12-15T11:00:00Z');
    expect((await correct('A1')).status).toBe(200);
    const [row] = await house.query('SELECT level, format_code FROM referral WHERE id = $1', [
      booking?.referral_id,
    ]);
    expect(row).toEqual({ level: 'A1', format_code: 'literacy' });
    const lines = await house.query(`SELECT act, facts FROM audit_line WHERE subject_id = $1 ORDER BY id`, [
      booking?.id,
    ]);
    expect(lines).toEqual([
      { act: 'placement-test-result-entered', facts: {} },
      { act: 'placement-test-result-corrected', facts: { formerLevel: 'A2', formerFormatCode: null } },
    ]);
    house.clock.moveTo('2026-12-16T11:00:00Z');
    expect(await correct('B1')).toMatchObject({ status: 409, body: { code: 'correction-too-late' } });
  });

  it('is erased after half a year, and bookings go with their case before', async () => {
    const count = async (table: string): Promise<number> =>
      (await house.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count ?? -1;
    house.clock.moveTo('2027-05-30T10:29:00Z');
    const early = await house.inWorker(EraseExpired).execute();
    expect(early['placement-tests']).toBe(0);
    expect(await count('placement_test_booking')).toBe(2); // their cases were changed last
    house.clock.moveTo('2027-05-30T10:30:00Z');
    const counts = await house.inWorker(EraseExpired).execute();
    expect(counts['placement-tests']).toBeGreaterThan(5);
    expect(await count('placement_test')).toBe(3);
    expect(await count('placement_test_booking')).toBe(1); // of a day later
  });
});
