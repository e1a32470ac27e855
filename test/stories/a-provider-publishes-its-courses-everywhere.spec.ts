import { beforeAll, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { OneKindOfCalendar1795100000001 } from '../../src/platform/database/migrations/1795100000001-one-kind-of-calendar.js';
import { newLinkToken } from '../../src/platform/links/link-token.js';
import { openCounty, type County } from '../support/a-county-with-demand.js';
import { CHROMIUM_PATH, LOOKS } from '../support/browser.js';
import { expectNoBarriersInAnyLook, expectNoBarriersOn, storyInBrowser } from '../support/browser-story.js';
import { courseForm } from '../support/courses.js';
import { STORY_PASSWORD, type House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import type { Visitor } from '../support/visitor.js';

interface Sheet {
  readonly standing: string | null;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly now: string }[];
  readonly values: readonly {
    readonly field: string;
    readonly text: string | null;
    readonly gap: string | null;
  }[];
  readonly version: number;
}
interface Notices {
  readonly months: number;
  readonly items: readonly { readonly title: string; readonly standing: string }[];
}

const ACCOUNT = {
  supplierNumber: '4189',
  catalogueNumber: '000-00990099',
  street: 'Marktplatz 1',
  postcode: '76726',
  town: 'Altdorf',
};
const QCAT = '/api/v1/kursnet-notices/open-qcat';

storyThatNeeds(CHROMIUM_PATH)('A provider publishes its courses everywhere', () => {
  let county: County;
  const story = storyInBrowser(async () => {
    county = await openCounty();
    return county.house;
  });
  let house: House;
  let page: Page;
  let vhs: Visitor;
  let district: Visitor;
  let id: string;
  const form = (change: object = {}): object =>
    courseForm(house, county.siteId, { title: 'Vormittagskurs', ...change });
  const sheet = async (): Promise<Sheet> => (await vhs.get<Sheet>(`/api/v1/offerings/${id}/kursnet`)).body;
  const notices = async (): Promise<Notices> => (await vhs.get<Notices>('/api/v1/kursnet-notices')).body;
  const mark = (version: number) => vhs.put(`/api/v1/offerings/${id}/kursnet/entered`, { version });
  const signIn = async (window: Page, login: string, address: string): Promise<void> => {
    await window.goto(address);
    await window.getByLabel('Anmeldename').fill(login);
    await window.getByLabel('Passwort').fill(STORY_PASSWORD);
    await window.getByRole('button', { name: 'Anmelden' }).click();
  };

  beforeAll(async () => {
    ({ house, page } = story);
    [vhs, district] = [await house.signIn('vhs'), await house.signIn('district')];
    id = (await vhs.post<{ id: string }>('/api/v1/offerings', form())).body.id;
    await vhs.post('/api/v1/offerings', form({ title: 'Kurs im Sommer', ...inSummer() }));
  });

  const inSummer = (): object => ({
    startsOn: '2027-06-07',
    endsOn: null,
    sections: [{ number: 1, level: 'A1', startsOn: '2027-06-07', taken: 0 }],
  });

  it('enters a course in KURSNET, and is told field by field what changed since', async () => {
    const { values, standing } = await sheet();
    const textOf = (field: string) => values.find((one) => one.field === field);
    expect([values[0]?.field, values.at(-1)?.field, standing]).toEqual([
      'title',
      'classification',
      'missing',
    ]);
    expect([textOf('classification')?.text, textOf('booked')?.text, textOf('maximum')?.text]).toEqual([
      'MB 01 Allgemeiner Integrationskurs',
      '12',
      '20',
    ]);
    expect(textOf('registrationEndsOn')).toMatchObject({ text: null, gap: 'kursnet' });
    expect(await notices()).toMatchObject({
      months: 3,
      items: [{ title: 'Vormittagskurs', standing: 'missing' }],
    });
    expect(await mark(2)).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
    expect((await mark(1)).status).toBe(204);
    expect(await sheet()).toMatchObject({ standing: 'current', changes: [] });
    house.clock.moveTo('2026-11-30T08:00:00Z');
    expect((await sheet()).standing).toBe('unchecked');
    house.clock.moveTo('2026-11-23T08:00:00Z');
    await vhs.put(
      `/api/v1/offerings/${id}`,
      form({ version: 1, title: 'Kurs am Vormittag', maximumSize: 18 }),
    );
    expect(await sheet()).toMatchObject({
      standing: 'changed',
      changes: [
        { field: 'title', before: 'Vormittagskurs', now: 'Kurs am Vormittag' },
        { field: 'maximum', before: '20', now: '18' },
      ],
    });
    const lines = await vhs.get<{ items: { act: string }[] }>(
      `/api/v1/audit-lines?subjectKind=offering&subjectId=${id}`,
    );
    expect(lines.body.items.map(({ act }) => act)).toContain('kursnet-entered');
  });

  it('is reminded to take out of KURSNET what falls out', async () => {
    await vhs.post(`/api/v1/offerings/${id}/postpone`, { reasonCode: 'no-room', startsOn: null });
    expect((await notices()).items).toMatchObject([{ standing: 'to-remove' }]);
    expect(await mark(3)).toMatchObject({ status: 409, body: { code: 'offering-not-live' } });
    expect((await vhs.delete(`/api/v1/offerings/${id}/kursnet/entered`)).status).toBe(204);
    expect((await notices()).items).toEqual([]);
    expect((await vhs.post(`/api/v1/offerings/${id}/reopen`, { startsOn: null })).status).toBe(200);
  });

  it('delivers a file instead, only where the district switched it on', async () => {
    expect(await vhs.post(QCAT)).toMatchObject({ status: 409, body: { code: 'open-qcat-off' } });
    const path = `/api/v1/settings/kursnet-deliveries/${county.ids['vhs']}`;
    const wrong = await district.put(path, { ...ACCOUNT, supplierNumber: 'vhs' });
    expect(wrong).toMatchObject({ status: 422, body: { fields: [{ field: 'supplierNumber' }] } });
    expect(
      (await district.put(`/api/v1/settings/kursnet-deliveries/${county.ids['bamf']}`, ACCOUNT)).status,
    ).toBe(404);
    expect((await district.put(path, ACCOUNT)).status).toBe(204);
    await vhs.post(QCAT);
    const { text, headers } = await vhs.post<string>(QCAT);
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const parsed: unknown = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(text);
    expect(parsed).toMatchObject({
      OPENQCAT: {
        HEADER: { SUPPLIER: { SUPPLIER_NAME: 'Volkshochschule Altdorf' } },
        UPDATE_CATALOG: {
          '@_seq_number': '2',
          NEW: {
            SERVICE: {
              PRODUCT_ID: id,
              SERVICE_DETAILS: { TITLE: 'Kurs am Vormittag' },
              SERVICE_CLASSIFICATION: { FEATURE: { FNAME: 'MB 01' } },
            },
          },
        },
      },
    });
    const listed = await district.get<{ items: { providerName: string; delivery: object | null }[] }>(
      '/api/v1/settings/kursnet-deliveries',
    );
    expect(listed.body.items.filter(({ delivery }) => delivery !== null)).toMatchObject([
      { providerName: 'Volkshochschule Altdorf', delivery: { switchedOnBy: 'district', sequence: 2 } },
    ]);
    expect((await district.delete(path)).status).toBe(204);
    expect((await vhs.post(QCAT)).status).toBe(409);
    await district.put(path, ACCOUNT);
  });

  it('keeps each link to a subscribed search that is out there already', async () => {
    const { token, hash } = newLinkToken();
    const question = {
      ags: null,
      formatCode: 'general',
      level: 'A1',
      dayparts: [],
      childrenUnderThree: 0,
      childrenFromThree: 0,
      mostMinutes: null,
      from: null,
      to: null,
      freeOnly: true,
    };
    await house.query(
      `INSERT INTO course_calendar (id, organisation_id, account_id, token_hash, question, made_at, read_at)
       SELECT gen_random_uuid(), organisation_id, id, $1, $2, now(), now() FROM account WHERE login = 'counselling'`,
      [hash, question],
    );
    const runner = { query: (sql: string) => house.query(sql) };
    await new OneKindOfCalendar1795100000001().up(runner as never);
    const [former, now] = [
      await house.visitor().get<string>(`/api/v1/course-calendars/${token}`),
      await house.visitor().get<string>(`/api/v1/calendar-feeds/${token}`),
    ];
    expect([former.status, now.status]).toEqual([200, 200]);
    const [row] = await house.query<{ version: number }>('SELECT version FROM offering WHERE id = $1', [id]);
    expect(former.text).toContain(`UID:kursbeginn-${id}-1@kurskreis`);
    expect(former.text).toContain(`SEQUENCE:${row?.version}`);
    expect(former.text).toContain('\nNAME:Kursbeginne, Allgemein, A1');
    const counsellor = await house.signIn('counselling');
    const { body } = await counsellor.get<{ items: { title: string; question: object }[] }>(
      '/api/v1/calendar-feeds',
    );
    expect(body.items).toMatchObject([{ title: 'Kursbeginne, Allgemein, A1', question: { level: 'A1' } }]);
    const mixed = await counsellor.post('/api/v1/calendar-feeds', {
      title: 'Beides',
      kinds: ['meetings', 'found-courses'],
      question: {},
    });
    expect(mixed).toMatchObject({ status: 422, body: { code: 'search-alone' } });
  });

  it('says nothing of a cancellation where a found course is only full', async () => {
    const counsellor = await house.signIn('counselling');
    const made = await counsellor.post<{ address: string }>('/api/v1/calendar-feeds', {
      title: 'Freie Kurse',
      kinds: ['found-courses'],
      question: { to: '2027-02-28' },
    });
    const address = new URL(made.body.address).pathname;
    const see = async (): Promise<string> => (await house.visitor().get<string>(address)).text;
    expect(await see()).toContain(`kursbeginn-${id}`);
    const full = [1, 2].map((number) => ({ number, taken: 18 }));
    await vhs.put(`/api/v1/offerings/${id}/places`, { sections: full });
    expect(await see()).not.toMatch(/kursbeginn-|CANCELLED/);
  });

  it('sees in one table where a course appears, and copies it by keyboard', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await signIn(page, 'vhs', `/kurse/${id}`);
    const table = page.getByRole('table', { name: 'Orte, an denen dieser Kurs erscheint' });
    await table.getByRole('row', { name: /Öffentlicher Kursfinder.*steht im Kursfinder/ }).waitFor();
    await table.getByRole('row', { name: /Verzeichnis.*keine offenen Daten/ }).waitFor();
    await table.getByRole('row', { name: /KURSNET.*noch nicht eingetragen/ }).waitFor();
    await table.getByRole('link', { name: /^Spickzettel öffnen/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Für KURSNET: Kurs am Vormittag' }).waitFor();
    await page.getByRole('button', { name: 'Kopieren: Systematik' }).press('Enter');
    const announced = page.locator('output[aria-live=polite]');
    await announced.getByText('Systematik: In die Zwischenablage kopiert.').waitFor({ state: 'attached' });
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('MB 01 Allgemeiner Integrationskurs');
    await page.getByRole('button', { name: 'Alles kopieren' }).press('Enter');
    await announced.getByText(/alle Felder: In die Zwischenablage/).waitFor({ state: 'attached' });
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^Bezeichnung: Kurs am Vormittag\nInhalte: [^]*\nSystematik: MB 01/,
    );
    await page.getByRole('button', { name: 'In KURSNET eingetragen' }).press('Enter');
    await page.getByText('Vermerkt: Der Kurs steht mit diesem Stand in KURSNET.').waitFor();
    await page.getByRole('link', { name: 'Was noch zu melden ist' }).click();
    await page.getByRole('row', { name: /Kurs am Vormittag.*eingetragen.*keine/ }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Datei schreiben' }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toBe('kursnet-open-qcat.xml');
  });

  it('on pages without barriers, wide and narrow, light and dark', async () => {
    await expectNoBarriersInAnyLook(page, [
      [`/kurse/${id}`, 'Kurs am Vormittag', 'outlets'],
      [`/kurse/${id}/kursnet`, 'Für KURSNET: Kurs am Vormittag', 'kursnet-sheet'],
      ['/kurse/kursnet', 'Was noch zu melden ist', 'kursnet-notices'],
    ]);
  });

  it('while the district decides for whom files are written', async () => {
    const office = await story.openWindow();
    await signIn(office, 'district', '/verwaltung/kursnet');
    await office.getByRole('button', { name: 'Freigeben: Testorganisation far-school' }).click();
    await office.getByRole('button', { name: 'Freigeben', exact: true }).click();
    await office.getByRole('link', { name: 'Bitte geben Sie die Anbieternummer an.' }).waitFor();
    await office.getByRole('button', { name: 'Beenden: Volkshochschule Altdorf' }).click();
    await office.getByRole('button', { name: 'Ja, Freigabe beenden' }).click();
    await office.getByRole('button', { name: 'Freigeben: Volkshochschule Altdorf' }).waitFor();
    for (const look of LOOKS)
      await expectNoBarriersOn(office, look, [
        ['/verwaltung/kursnet', 'KURSNET-Dateien freigeben', 'kursnet-deliveries'],
        ['/kalender', 'Kalender abonnieren', 'calendars'],
      ]);
  });
});
