import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { AskNeighbours } from '../../src/neighbours/application/ask-neighbours.js';
import { TenantPool } from '../../src/platform/database/tenant-pool.js';
import { Transaction } from '../../src/platform/database/transaction.js';
import { inTenant } from '../../src/platform/tenants/current-tenant.js';
import { CHROMIUM_PATH, openBrowser, openWindow, type BrowserWindow } from '../support/browser.js';
import { expectNoBarriersInAnyLook } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { freeInFinder, idOf, type SeenNeighbourCourses } from '../support/neighbour-courses.js';
import { NEIGHBOUR, TwoCounties } from '../support/two-counties.js';
import type { Visitor } from '../support/visitor.js';

const FIRST = 'landkreis';
const NOTHING: SeenNeighbourCourses = { counties: [], items: [], more: 0 };
const WHITE_LIST =
  'contact,countyTitle,dayparts,distanceKm,formatTitle,freePlaces,hasChildcare,level,providerName,site,startsOn,title,url';

describe('Neighbours share their free places', () => {
  let counties: TwoCounties;
  let district: Visitor;
  let provider: Visitor;
  let clerk: Visitor;
  let farDistrict: Visitor;

  beforeAll(async () => {
    counties = await TwoCounties.open();
    district = await counties.signIn(counties.first(), 'landkreis');
    provider = await counties.signIn(counties.first(), 'vhs');
    clerk = await counties.signIn(counties.second(), 'jobcenter');
    farDistrict = await counties.signIn(counties.second(), 'landkreis');
  });
  afterAll(() => counties.close());

  const find = async (visitor: Visitor, query = ''): Promise<SeenNeighbourCourses> => {
    const answer = await visitor.get<SeenNeighbourCourses>(`/api/v1/neighbour-courses${query}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const share = async (visitor: Visitor, name: string, isShared: boolean): Promise<number> =>
    (await visitor.put(`/api/v1/neighbours/${name}`, { isShared })).status;
  const neighbours = async (visitor: Visitor): Promise<unknown> =>
    (await visitor.get<{ items: unknown }>('/api/v1/neighbours')).body.items;
  const lines = (tenant: string): Promise<{ act: string; subject_id: string }[]> =>
    counties.rows(
      `SELECT act, subject_id FROM audit_line WHERE tenant = $1 AND act LIKE 'neighbour-%' ORDER BY at, act`,
      [tenant],
    );
  const isSeen = async (id: string): Promise<boolean> =>
    (await find(clerk)).items.some((item) => idOf(item) === id);
  /** A course of the provider that the neighbour sees. */
  const ownSeenCourse = async (): Promise<string> => {
    const { body } = await provider.get<{ items: { id: string }[] }>('/api/v1/own-publications');
    const seen = (await find(clerk)).items.map(idOf);
    const own = body.items.find(({ id }) => seen.includes(id));
    if (own === undefined) throw new Error('the provider has no course with a free place');
    return own.id;
  };

  it('and before somebody decides, nobody sees anything', async () => {
    expect(await neighbours(district)).toEqual([
      {
        name: NEIGHBOUR,
        title: 'Nachbarkreis',
        address: counties.addresses.second,
        seesOurs: false,
        sinceWhen: null,
        showsUs: false,
      },
    ]);
    expect(await find(clerk)).toEqual(NOTHING);
    expect(await find(district)).toEqual(NOTHING);
  });

  it('only the Kreisverwaltung decides, and only about counties that are there', async () => {
    expect(await share(provider, NEIGHBOUR, true)).toBe(403);
    expect(await share(clerk, FIRST, true)).toBe(403);
    for (const name of ['nirgends', FIRST]) expect(await share(district, name, true)).toBe(404);
    expect((await district.put(`/api/v1/neighbours/${NEIGHBOUR}`, { isShared: 'ja' })).body).toMatchObject({
      fields: [{ field: 'isShared' }],
    });
    expect([await lines(FIRST), await lines(NEIGHBOUR)]).toEqual([[], []]);
  });

  it('once one shows them, members of the other see its public courses with free places, and not the other way round', async () => {
    expect(await share(district, NEIGHBOUR, true)).toBe(204);
    expect(await share(district, NEIGHBOUR, true)).toBe(204);
    const seen = await find(clerk);
    const own = await freeInFinder(counties.first(), district);
    expect(own.length).toBeGreaterThan(10);
    const told = seen.items.map((item) => [idOf(item), item.level, item.startsOn, item.freePlaces].join(' '));
    const known = own.map(({ offeringId, level, startsOn, freePlaces }) =>
      [offeringId, level, startsOn, freePlaces].join(' '),
    );
    expect(told.sort()).toEqual(known.sort());
    expect([seen.counties, seen.more]).toEqual([['Erster Landkreis'], 0]);
    expect(await find(district)).toEqual(NOTHING);
    expect(await neighbours(clerk)).toMatchObject([{ name: FIRST, seesOurs: false, showsUs: true }]);
    expect(await neighbours(district)).toMatchObject([
      { name: NEIGHBOUR, seesOurs: true, sinceWhen: expect.stringMatching(/^2027-03-/), showsUs: false },
    ]);
  });

  it('each with whom to call and a page of its own county, and with nothing else', async () => {
    const contact = { phone: '07271 1234', mailAddress: 'kurse@vhs.example', website: null };
    expect((await provider.put('/api/v1/own-publications/contact', contact)).status).toBe(204);
    const id = await ownSeenCourse();
    const { items } = await find(clerk);
    const course = items.find((item) => idOf(item) === id);
    expect(course).toMatchObject({ contact, providerName: 'Volkshochschule Beispielkreis' });
    expect(new Set(items.map((item) => Object.keys(item).sort().join()))).toEqual(new Set([WHITE_LIST]));
    expect(course?.url).toBe(`${counties.addresses.first}/kursfinder/${id}`);
    expect((await fetch(course?.url ?? '')).status).toBe(200);
  });

  it('and nothing of a case crosses', async () => {
    const { text } = await clerk.get('/api/v1/neighbour-courses');
    const cases = await counties.rows<{ id: string; code: string }>(
      `SELECT id::text, code FROM referral WHERE tenant = $1`,
      [FIRST],
    );
    expect(cases.length).toBeGreaterThan(20);
    expect(cases.filter(({ id, code }) => text.includes(id) || text.includes(code))).toEqual([]);
  });

  it('by Kurstyp and level, the nearest first', async () => {
    const { body } = await clerk.get<{ municipalities: { ags: string }[] }>('/api/v1/regions');
    const near = await find(clerk, `?from=${body.municipalities[0]?.ags}`);
    const ways = near.items.map(({ distanceKm }) => distanceKm ?? Infinity);
    expect(ways[0]).toBeLessThan(100);
    expect(ways).toEqual(ways.toSorted((one, other) => one - other));
    const all = await find(clerk);
    expect(all.items.every(({ distanceKm }) => distanceKm === null)).toBe(true);
    const starts = all.items.map(({ startsOn }) => startsOn);
    expect(starts).toEqual(starts.toSorted());
    const literacy = await find(clerk, '?level=literacy');
    expect(new Set(literacy.items.map(({ level }) => level))).toEqual(new Set(['literacy']));
    const general = await find(clerk, '?format=general');
    expect(general.items.length).toBeGreaterThan(0);
    expect(general.items.length).toBeLessThan(all.items.length);
    expect(await find(clerk, '?format=nur-hier')).toEqual({ ...NOTHING, counties: ['Erster Landkreis'] });
    for (const [query, field] of [
      ['from=99999998', 'from'],
      ['from=kandel', 'from'],
      ['level=Z9', 'level'],
    ])
      expect((await clerk.get(`/api/v1/neighbour-courses?${query}`)).body).toMatchObject({
        status: 422,
        fields: [{ field }],
      });
  });

  it('what its provider keeps out of the finder is not seen, nor what is full', async () => {
    const id = await ownSeenCourse();
    const publish = (isShown: boolean) => provider.put(`/api/v1/offerings/${id}/publication`, { isShown });
    expect((await publish(false)).status).toBe(204);
    expect(await isSeen(id)).toBe(false);
    await publish(true);
    expect(await isSeen(id)).toBe(true);
    const { body } = await provider.get<{ sections: { number: number; taken: number; free: number }[] }>(
      `/api/v1/offerings/${id}`,
    );
    const sections = body.sections.map(({ number, taken, free }) => ({ number, taken: taken + free }));
    expect((await provider.put(`/api/v1/offerings/${id}/places`, { sections })).status).toBe(200);
    expect(await isSeen(id)).toBe(false);
    expect((await fetch(`${counties.addresses.first}/kursfinder/${id}`)).status).toBe(200);
  });

  it('PostgreSQL lets the other county read that it sees them, and neither change nor give itself that', async () => {
    const pool = new TenantPool({ connectionString: counties.house.settings.DATABASE_URL, max: 1 });
    const neighbour = await counties.tenant(NEIGHBOUR);
    try {
      const [seen, changed, deleted, given] = await inTenant(neighbour, async () => [
        (await pool.query('SELECT tenant, to_tenant FROM neighbour_share')).rows as unknown,
        (await pool.query('UPDATE neighbour_share SET since = now()')).rowCount,
        (await pool.query('DELETE FROM neighbour_share')).rowCount,
        await pool
          .query(
            `INSERT INTO neighbour_share (tenant, to_tenant, since) VALUES ('dritter', '${NEIGHBOUR}', now())`,
          )
          .catch((error: Error) => error.message),
      ]);
      expect(seen).toEqual([{ tenant: FIRST, to_tenant: NEIGHBOUR }]);
      expect([changed, deleted, given]).toEqual([0, 0, expect.stringContaining('row-level security')]);
    } finally {
      await pool.end();
    }
  });

  it('nobody steps over while a transaction is open', async () => {
    const { house } = counties;
    const asked = inTenant(await counties.tenant(NEIGHBOUR), () =>
      house.get(Transaction).run(() => house.get(AskNeighbours).execute()),
    );
    await expect(asked).rejects.toThrow('while a transaction is open');
  });

  it('until it is withdrawn, which counts at once and is written down by who decided alone', async () => {
    expect(await share(district, NEIGHBOUR, false)).toBe(204);
    expect(await find(clerk)).toEqual(NOTHING);
    expect(await share(district, NEIGHBOUR, false)).toBe(204);
    expect(await lines(FIRST)).toEqual([
      { act: 'neighbour-shared', subject_id: NEIGHBOUR },
      { act: 'neighbour-unshared', subject_id: NEIGHBOUR },
    ]);
    expect(await lines(NEIGHBOUR)).toEqual([]);
    const read = '/api/v1/audit-lines?subjectKind=district';
    expect((await district.get(read)).text).toContain(`"facts":{"neighbour":"${NEIGHBOUR}"}`);
    expect((await farDistrict.get(read)).text).not.toContain('neighbour-');
  });

  storyThatNeeds(CHROMIUM_PATH)('in the browser', () => {
    let browser: Browser;
    const windows: BrowserWindow[] = [];
    const open = async (address: string): Promise<BrowserWindow['page']> => {
      const window = await openWindow(browser, { address, clock: counties.house.clock } as unknown as House);
      windows.push(window);
      return window.page;
    };

    beforeAll(async () => {
      browser = await openBrowser(CHROMIUM_PATH ?? '');
    });
    afterAll(async () => {
      await Promise.all(windows.map(({ page }) => page.context().close()));
      expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
    });

    it('the Kreisverwaltung switches, and members of the other county find whom to call', async () => {
      const office = await open(counties.addresses.first);
      await office.goto('/verwaltung/nachbarkreise');
      await signInAtTheForm(office, 'landkreis', 'Nachbarkreise');
      const choice = office.getByRole('switch', { name: 'Unsere freien Plätze zeigen: Nachbarkreis' });
      const far = await open(counties.addresses.second);
      await far.goto('/kurse-finden/nachbarkreise');
      await signInAtTheForm(far, 'jobcenter', 'Freie Plätze in Nachbarkreisen');
      await far.getByText('Zurzeit zeigt uns kein Nachbarkreis seine freien Plätze.').waitFor();
      await choice.press('Enter');
      await office.getByText('Nachbarkreis sieht jetzt unsere freien Plätze.').waitFor({ state: 'attached' });
      expect(await choice.getAttribute('aria-checked')).toBe('true');
      await far.goto('/kurse-finden?niveau=A1');
      await far.getByRole('link', { name: 'Freie Plätze in Nachbarkreisen' }).click();
      await far.getByText(/Gezeigt werden Kurse aus: Erster Landkreis\./).waitFor();
      expect(new URL(far.url()).search).toBe('?niveau=A1');
      await far.getByLabel('Gemeinde oder Postleitzahl').fill('Kandel');
      await far.getByRole('option', { name: /^Kandel/ }).click();
      await far
        .getByText(/km Luftlinie/)
        .first()
        .waitFor();
      await far.getByLabel('Niveau').selectOption('alle Niveaus');
      await far.getByRole('link', { name: '07271 1234' }).first().waitFor();
      const courses = far.locator('.suggestion');
      expect(await courses.count()).toBe(25);
      await far.getByRole('button', { name: 'Weitere Kurse zeigen' }).press('Enter');
      await courses.nth(25).waitFor();
      await far.getByLabel('Kurstyp').selectOption({ index: 1 });
      const looks = [
        ['/kurse-finden/nachbarkreise?ort=07334013', 'Freie Plätze in Nachbarkreisen', 'neighbour-courses'],
      ] as const;
      await expectNoBarriersInAnyLook(far, looks);
      await expectNoBarriersInAnyLook(office, [['/verwaltung/nachbarkreise', 'Nachbarkreise', 'neighbours']]);
    });
  });
});
