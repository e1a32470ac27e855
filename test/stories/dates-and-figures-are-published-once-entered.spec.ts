import { beforeAll, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { openCounty, reportPeople, sevenPeopleWait, type County } from '../support/a-county-with-demand.js';
import { findSchemaFault } from '../support/a-json-schema.js';
import { ALTDORF, BERGHEIM } from '../support/areas.js';
import { CHROMIUM_PATH } from '../support/browser.js';
import { expectNoBarriersInAnyLook, storyInBrowser } from '../support/browser-story.js';
import { courseForm } from '../support/courses.js';
import { findShapeFaults, readTurtle } from '../support/dcat-shapes.js';
import { STORY_PASSWORD, type House } from '../support/house.js';
import { hsdsPage, HSDS_THINGS } from '../support/hsds-schema.js';
import { storyThatNeeds } from '../support/left-out.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface SeenEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string | null;
  readonly summary: string;
  readonly day: string;
}
interface Feed {
  readonly id: string;
  readonly address: string;
}

storyThatNeeds(CHROMIUM_PATH)('Dates and figures are published once they are entered', () => {
  let county: County;
  const story = storyInBrowser(async () => {
    county = await openCounty();
    return county.house;
  });
  let house: House;
  let page: Page;
  let counsellor: Visitor;
  let vhs: Visitor;
  let feed: Feed;
  let offeringId: string;
  const form = (change: object = {}): object =>
    courseForm(house, county.siteId, { title: 'Vormittagskurs', ...change });
  const pathOf = (address: string): string => new URL(address).pathname;
  const open = (address: string): Promise<Answer<string>> => house.visitor().get<string>(pathOf(address));
  const events = async (address = feed.address): Promise<readonly SeenEvent[]> => {
    const answer = await open(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    const calendar = new ICAL.Component(ICAL.parse(answer.text) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const status = component.getFirstPropertyValue('status');
      return {
        uid: event.uid,
        sequence: event.sequence,
        summary: event.summary,
        status: status === null ? null : String(status),
        day: event.startDate.toString().slice(0, 10),
      };
    });
  };

  beforeAll(async () => {
    ({ house, page } = story);
    [counsellor, vhs] = [await house.signIn('counselling'), await house.signIn('vhs')];
    offeringId = (await vhs.post<{ id: string }>('/api/v1/offerings', form())).body.id;
  });

  it('as a calendar for a choice, with UIDs that stay and a SEQUENCE that grows', async () => {
    const wrong = await counsellor.post('/api/v1/calendar-feeds', {
      title: 'X',
      kinds: ['meetings'],
      ags: '99999999',
    });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'unknown-municipality' } });
    const choice = {
      title: 'Kurse der vhs',
      kinds: ['course-starts', 'section-starts'],
      providerId: county.ids['vhs'],
    };
    const made = await counsellor.post<Feed>('/api/v1/calendar-feeds', choice);
    expect(made.status).toBe(201);
    feed = made.body;
    const [start, section] = await events();
    expect([start, section]).toMatchObject([
      { uid: `kursabschnitt-${offeringId}-2@kurskreis`, sequence: 0, status: 'CONFIRMED', day: '2027-01-11' },
      {
        uid: `kursbeginn-${offeringId}@kurskreis`,
        sequence: 0,
        summary: 'Kursbeginn: Vormittagskurs',
        day: '2026-12-14',
      },
    ]);
    const again = await open(feed.address);
    const unchanged = await house
      .visitor()
      .get(pathOf(feed.address), { 'if-none-match': String(again.headers.get('etag')) });
    expect(unchanged.status).toBe(304);
    const changed = form({
      version: 1,
      title: 'Kurs am Vormittag',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 12 }],
    });
    expect((await vhs.put(`/api/v1/offerings/${offeringId}`, changed)).status).toBe(200);
    expect(await events()).toMatchObject([
      {
        uid: `kursabschnitt-${offeringId}-2@kurskreis`,
        sequence: 1,
        status: 'CANCELLED',
        summary: 'Termin entfällt',
      },
      { uid: `kursbeginn-${offeringId}@kurskreis`, sequence: 1, summary: 'Kursbeginn: Kurs am Vormittag' },
    ]);
    house.clock.moveTo('2026-12-24T08:00:00Z');
    expect(await events()).toHaveLength(1);
    house.clock.moveTo('2026-11-23T08:00:00Z');
  });

  it('to nobody by an old link, and to nobody whose account is closed', async () => {
    const before = feed.address;
    feed = (await counsellor.post<Feed>(`/api/v1/calendar-feeds/${feed.id}/renewal`)).body;
    expect((await open(before)).status).toBe(404);
    expect(await events()).not.toEqual([]);
    expect((await counsellor.get('/api/v1/calendar-feeds')).text).not.toContain(
      feed.address.split('/').at(-1),
    );
    await house.query("UPDATE account SET deactivated_at = now() WHERE login = 'counselling'");
    expect((await open(feed.address)).status).toBe(404);
    await house.query("UPDATE account SET deactivated_at = NULL WHERE login = 'counselling'");
    const bamf = await house.signIn('bamf');
    const tests = await bamf.post<Feed>('/api/v1/calendar-feeds', {
      title: 'Tests',
      kinds: ['placement-tests'],
    });
    expect(await events(tests.body.address)).toEqual([]);
  });

  it('on a page of its own', async () => {
    await page.goto('/kalender');
    await page.getByLabel('Anmeldename').fill('counselling');
    await page.getByLabel('Passwort').fill(STORY_PASSWORD);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('heading', { name: 'Kalender abonnieren', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Kalender anlegen' }).click();
    await page.getByRole('link', { name: 'Bitte geben Sie dem Kalender einen Namen.' }).waitFor();
    await page.getByLabel('Name des Kalenders').fill('Sitzungen und Tests');
    await page.getByLabel('Sitzungen', { exact: true }).check();
    await page.getByRole('button', { name: 'Kalender anlegen' }).click();
    const address = await page.locator('.calendar-link').innerText();
    expect(await events(address)).toEqual([]);
    await page
      .getByRole('row', { name: /Kurse der vhs/ })
      .getByRole('button', { name: /erneuern/ })
      .click();
    await page.getByRole('button', { name: 'Ja, neuen Link machen' }).click();
    await page.getByText('Der neue Link').waitFor();
    expect((await open(feed.address)).status).toBe(404);
    await page.goto('/verwaltung/webhooks');
    await page.getByLabel('Adresse').fill('https://127.0.0.1/');
    await page.getByLabel('Kurs geändert').check();
    await page.getByRole('button', { name: 'Webhook einrichten' }).click();
    await page.getByRole('link', { name: /eigenen Netz/ }).waitFor();
    await page.getByLabel('Adresse').fill('https://gegenstelle.beispiel.example/');
    await page.getByRole('button', { name: 'Webhook einrichten' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await expectNoBarriersInAnyLook(page, [
      ['/kalender', 'Kalender abonnieren', 'kalender'],
      ['/verwaltung/webhooks', 'Webhooks', 'webhooks'],
    ]);
  });

  it('as open data only where the district decided so', async () => {
    for (const path of ['dcat', 'dcat.ttl', 'data/versorgung.csv', 'hsds/services'])
      expect([path, (await house.visitor().get(`/api/open/${path}`)).status]).toEqual([path, 404]);
    await house.query(
      `INSERT INTO rule_parameter (key, valid_from, value, source) VALUES ('open-data.published', '2026-11-01', 1, 'Beschluss')`,
    );
    const turtle = await house.visitor().get<string>('/api/open/dcat', { accept: 'text/turtle' });
    expect(await findShapeFaults(readTurtle(turtle.text))).toEqual([]);
    const { headers, text } = await house.visitor().get<string>('/api/open/dcat');
    expect(headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(JSON.parse(text)).toMatchObject({ '@type': ['dcat:Catalog'] });
    const files = readTurtle(turtle.text).filter(({ predicate }) => predicate.value.endsWith('#downloadURL'));
    expect(files).toHaveLength(6);
    for (const { object } of files) expect((await open(object.value)).status).toBe(200);
  });

  it('without the few: small counts, and those by which they could be found, are hidden', async () => {
    await sevenPeopleWait(house);
    await reportPeople(house, 3, { ags: BERGHEIM });
    const csv = (await house.visitor().get<string>('/api/open/data/versorgung.csv')).text.split('\r\n');
    const ofGeneral = csv.filter((line) => line.includes(',general,'));
    const rowOf = (ags: string): readonly string[] =>
      ofGeneral.find((line) => line.includes(ags))?.split(',') ?? [];
    expect(csv[0]).toContain('stichtag,gemeindeschluessel,gemeinde,kurstyp_code,kurstyp,bedarf');
    expect(rowOf(BERGHEIM)[5]).toBe('');
    expect([rowOf(ALTDORF)[5], rowOf(ALTDORF)[8]]).toEqual(['', 'true']);
    const dictionary = await house.visitor().get<string>('/api/open/data/versorgung.csv-metadata.json');
    const named = (JSON.parse(dictionary.text) as { tableSchema: { columns: { name: string }[] } })
      .tableSchema.columns;
    expect(named.map(({ name }) => name).join(',')).toBe(csv[0]);
  });

  it('as a directory that others read without asking us', async () => {
    for (const kind of Object.keys(HSDS_THINGS)) {
      const { body } = await house
        .visitor()
        .get<{ contents: { id: string }[] }>(`/api/open/hsds/${kind}?per_page=1`);
      expect([kind, await findSchemaFault(hsdsPage(kind), body)]).toEqual([kind, null]);
      const [first] = body.contents;
      expect((await house.visitor().get(`/api/open/hsds/${kind}/${first?.id}`)).body).toEqual(first);
    }
    const services = await house
      .visitor()
      .get<{ contents: { capacities: object[] }[] }>('/api/open/hsds/services');
    expect(services.body.contents[0]?.capacities).toMatchObject([{ available: 8, unit: { name: 'Platz' } }]);
    expect(services.text).not.toContain('maximum');
    expect((await house.visitor().get('/api/open/hsds/people')).status).toBe(404);
    expect((await house.visitor().get('/api/open/hsds/services?per_page=0')).status).toBe(422);
  });

  it('but no course that its provider keeps out of the public finder', async () => {
    const withheld = await vhs.put(`/api/v1/offerings/${offeringId}/publication`, { isShown: false });
    expect(withheld.status).toBe(204);
    for (const kind of ['services', 'schedules', 'service_at_locations']) {
      const { body } = await house.visitor().get<{ total_items: number }>(`/api/open/hsds/${kind}`);
      expect([kind, body.total_items]).toEqual([kind, 0]);
    }
  });

  it('not without end: who copies everything again and again is asked to wait, in another address nobody notices', async () => {
    const counted = await house.query<{ key: string }>(
      `UPDATE login_attempt SET points = 600 WHERE key LIKE 'open-read:%' RETURNING key`,
    );
    expect(counted).not.toEqual([]);
    for (const path of ['/api/open/hsds/services', '/api/v1/public/concept']) {
      const { status, headers, body } = await house.visitor().get(path);
      expect([path, status, body]).toEqual([path, 429, expect.objectContaining({ code: 'too-many-tries' })]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      const elsewhere = await house.visitor().get(path, { 'x-forwarded-for': '192.0.2.7' });
      expect(elsewhere.status).not.toBe(429);
    }
  });
});
