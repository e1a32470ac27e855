import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { EraseExpired } from '../../src/retention/index.js';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { actOn, offersSeenBy, type SeenOffer } from '../support/offers.js';
import { whereItStands } from '../support/search-database.js';
import type { Visitor } from '../support/visitor.js';

interface SeenLink {
  readonly url: string;
  readonly expiresAt: string;
  readonly qrSvg: string;
}

describe('A client answers by their link', () => {
  let house: House;
  let office: Visitor;
  let vhs: Visitor;
  let person: SeenCase;
  let offer: SeenOffer;
  let token: string;

  beforeAll(async () => {
    const county = await openCounty();
    house = county.house;
    office = await house.signIn('counselling');
    vhs = await house.signIn('vhs');
    person = await placeCase(office, { accessRoute: 'entitled', waitingSince: '2026-10-01' });
    await placeCase(office, { accessRoute: 'entitled', waitingSince: '2026-10-02' });
    const form = courseForm(house, county.siteId, {
      isFilledFromList: true,
      timesNote: 'Mo–Fr 8:30–12:45 Uhr',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 19 }],
    });
    const posted = await vhs.post('/api/v1/offerings', form);
    if (posted.status !== 201) throw new Error(JSON.stringify(posted.body));
    await house.settle();
    [offer = offer] = await offersSeenBy(office);
  });
  afterAll(() => house.close());

  const makeLink = async (): Promise<SeenLink> => {
    const { status, body } = await office.post<SeenLink>(`/api/v1/place-offers/${offer.id}/client-link`);
    if (status !== 201) throw new Error(JSON.stringify(body));
    token = body.url.split('/').at(-1) ?? '';
    return body;
  };
  const address = (path = '', of = token): string => `/api/v1/client-offers/${of}${path}`;

  it('is handed out once by the office, with a code to scan, and nobody else can make one', async () => {
    const link = await makeLink();
    expect(link.url).toMatch(/\/platz\/[\w-]{43}$/);
    expect(link.qrSvg).toMatch(/^<svg .*<\/svg>\s*$/s);
    expect(link.expiresAt).toBe('2026-12-10T23:00:00.000Z');
    expect(await whereItStands(house, token)).toEqual([]);
    expect((await vhs.post(`/api/v1/place-offers/${offer.id}/client-link`)).status).toBe(403);
    for (const other of ['jobcenter', 'immigration-office'])
      expect(
        (await (await house.signIn(other)).post(`/api/v1/place-offers/${offer.id}/client-link`)).status,
      ).toBe(404);
  });

  it('shows the place, the way, the hours and what to bring, and nothing about the person', async () => {
    const { status, body, headers } = await house.visitor().get(address());
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(body).toEqual({
      state: 'open',
      mayAnswer: true,
      answerUntil: '2026-11-26',
      expiresAt: '2026-11-26T23:00:00.000Z',
      courseTitle: 'Integrationskurs am Vormittag',
      formatTitle: expect.any(String),
      level: 'A1',
      providerName: 'Volkshochschule Altdorf',
      officeName: 'Testorganisation counselling',
      startsOn: '2026-12-14',
      lessonTime: { from: '08:30', until: '12:45' },
      endsOn: '2027-06-28',
      weeklyUnits: 25,
      dayparts: ['morning'],
      timesNote: 'Mo–Fr 8:30–12:45 Uhr',
      children: 0,
      place: {
        name: 'Altes Schulhaus',
        street: 'Beispielstraße 1',
        postcode: '76726',
        town: 'Altdorf',
        isStepFree: true,
        point: { latitude: 49, longitude: 8.15 },
      },
      from: { latitude: 49, longitude: 8.1 },
      fromName: 'Altdorf',
      bring: ['identity-paper', 'entitlement-confirmation', 'test-result', 'cost-exemption'],
    });
    expect(JSON.stringify(body)).not.toContain(person.code);
  });

  it('gives one event for a calendar, the same each time, in UTC', async () => {
    const { headers, body } = await house.visitor().get<string>(address('/calendar'));
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent');
    const [event] = events.map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(1);
    expect(event?.uid).toBe(`${offer.id}@kurskreis`);
    expect(event?.startDate.toICALString()).toBe('20261214T073000Z');
    expect(event?.endDate.toICALString()).toBe('20261214T114500Z');
    expect(event?.summary).toBe('Kursbeginn: Integrationskurs am Vormittag');
    expect(event?.location).toBe('Altes Schulhaus, Beispielstraße 1, 76726 Altdorf');
    expect(body).not.toContain(person.code);
    expect((await house.visitor().get<string>(address('/calendar'))).body).toBe(body);
  });

  it('is useless as soon as a new one is made', async () => {
    const before = token;
    await makeLink();
    expect((await house.visitor().get(address('', before))).status).toBe(404);
    expect((await house.visitor().get(address())).status).toBe(200);
  });

  it('takes the answer, tells office and provider, and answers no second time', async () => {
    const { status, body } = await house.visitor().post(address('/accept'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'accepted', mayAnswer: false });
    const again = await house.visitor().post(address('/decline'), { reasonCode: 'too-far' });
    expect(again).toMatchObject({ status: 409, body: { code: 'offer-not-now' } });
    expect((await offersSeenBy(office))[0]).toMatchObject({ state: 'accepted', decidedBy: 'client' });
    await house.settle();
    const told = (await house.mails()).map(({ to, subject }) => `${to} ${subject}`);
    expect(told).toEqual([
      `counselling@test.example Kurskreis: Platzangebot bis 26.11.2026 (Fall ${person.code})`,
      `counselling@test.example Kurskreis: Platzangebot über den Link angenommen (Fall ${person.code})`,
      `vhs@test.example Kurskreis: Platz angenommen, bitte anmelden (Fall ${person.code})`,
    ]);
  });

  it('keeps showing what became of it until it expires', async () => {
    await actOn(vhs, offer, 'enrol');
    expect((await house.visitor().get(address())).body).toMatchObject({
      state: 'enrolled',
      mayAnswer: false,
    });
    house.clock.moveTo('2026-12-10T22:59:59Z');
    expect((await house.visitor().get(address())).status).toBe(200);
    house.clock.moveTo('2026-12-10T23:00:00Z');
    const over = await house.visitor().get<{ request: string }>(address());
    const wrong = await house.visitor().get<{ request: string }>(address('', 'erfunden'));
    expect(over.status).toBe(404);
    expect({ ...over.body, request: '' }).toEqual({ ...wrong.body, request: '' });
  });

  it('takes a reason from the list alone, so that nobody writes about themselves', async () => {
    house.clock.moveTo('2026-11-23T10:00:00Z');
    await actOn(office, offer, 'give-back', 'found-elsewhere');
    await house.settle();
    [offer = offer] = await offersSeenBy(office);
    await makeLink();
    const free = await house.visitor().post(address('/decline'), { reasonCode: 'mein Arzttermin' });
    expect(free.status).toBe(422);
    const { status, body } = await house.visitor().post(address('/decline'), { reasonCode: 'no-childcare' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'declined', mayAnswer: false });
  });

  it('cannot be guessed: who tries many is slowed down, on all links alike, and who has one meanwhile too', async () => {
    const paths = ['client-offers', 'gap-answers', 'freshness-answers'];
    const statuses: number[] = [];
    for (let tried = 0; tried < 31; tried += 1)
      statuses.push((await house.visitor().get(`/api/v1/${paths[tried % 3]}/falsch-${tried}`)).status);
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(30);
    expect(statuses.at(-1)).toBe(429);
    const limited = await house.visitor().get(address());
    expect(limited.status).toBe(429);
    expect(limited.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(limited.body).toMatchObject({ detail: expect.stringMatching(/^Zu viele ungültige Links\./) });
  });

  it('leaves nothing of itself when its days are over, although the case goes on', async () => {
    house.clock.moveTo('2026-12-10T23:00:00Z');
    expect(await house.inWorker(EraseExpired).execute()).toMatchObject({
      'client-links': 2,
      'ended-cases': 0,
    });
    expect(await house.query('SELECT 1 FROM client_link')).toEqual([]);
  });
});
