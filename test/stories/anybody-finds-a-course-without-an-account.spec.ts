import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { ALTDORF, inventDistrict } from '../support/areas.js';
import { aSite, courseForm } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

const FINDER = '/kursfinder';
/** Drawn at random, so that any number may stand in it. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
/** What stands in columns that nobody outside may read: numbers that occur nowhere else, and a word. */
const SECRETS = /INTERN|\b(?:77|88|66|22|55|44|7777)\b|vhs@test|bookable|secured|at-risk/;

describe('Anybody finds a course without an account', () => {
  let house: House;
  let anybody: Visitor;
  let vhs: Visitor;
  let siteId: string;
  const ids: Record<string, string> = {};

  const post = async (title: string, change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { status, body } = await vhs.post<{ id: string }>(
      '/api/v1/offerings',
      courseForm(house, siteId, { title, ...change }),
    );
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const starting = (days: number, taken: number, level = 'A1'): Readonly<Record<string, unknown>> => {
    const startsOn = addDays(house.clock.today(), days);
    return { startsOn, endsOn: addDays(startsOn, 200), sections: [{ number: 1, level, startsOn, taken }] };
  };
  const titles = (page: string): readonly string[] =>
    [...page.matchAll(/course__title">\s*<a[^>]*>([^<]*)</g)].map(([, title = '']) => title.trim());
  const see = async (path: string) => anybody.get<string>(FINDER + path);

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    anybody = house.visitor();
    const vhsId = await aMember(house, 'vhs', 'provider', { name: 'Volkshochschule' });
    await aMember(house, 'other', 'provider');
    await aMember(house, 'kreis', 'district', { name: 'Kreisverwaltung' });
    await aMember(house, 'rat', 'counselling', { name: 'Migrationsberatung Altdorf' });
    vhs = await house.signIn('vhs');
    const place = { latitude: 49, longitude: 8.1 };
    siteId = (await aSite(house, vhsId, { place, ags: ALTDORF, postcode: '99999', town: 'Altdorf' })).id;
    ids['free'] = await post('Kurs <b>frei</b> & offen', {
      ...starting(21, 6),
      timesNote: 'Mo–Fr 8:30–12:45 Uhr',
      childcare: { places: 5, taken: 5, minimumAgeYears: 3 },
    });
    ids['few'] = await post('Kurs wenige', { ...starting(14, 17, 'B1'), dayparts: ['evening'] });
    ids['full'] = await post('Kurs voll', starting(28, 20, 'A2'));
    ids['planned'] = await post('INTERN geplant', { ...starting(30, 0), state: 'planned' });
    ids['withheld'] = await post('INTERN verborgen', starting(31, 0));
    ids['old'] = await post('INTERN veraltet', starting(32, 0));
    ids['unapproved'] = await post('INTERN ohne Zulassung', starting(33, 0));
    ids['over'] = await post('INTERN abgesagt', starting(34, 0));
    await vhs.post(`/api/v1/offerings/${ids['over']}/cancel`, { reasonCode: 'too-few-participants' });
    await house.query("UPDATE offering SET confirmed_on = '2026-10-01' WHERE id = $1", [ids['old']]);
    await house.query("UPDATE offering SET course_type_code = 'support' WHERE id = $1", [ids['unapproved']]);
    await house.query(
      `UPDATE offering SET minimum_size = 77, maximum_size = 88, version = 7777, external_key = 'INTERN-key',
         is_filled_from_list = true, childcare_places = 55, childcare_taken = 44, edited_at = now() WHERE id = $1`,
      [ids['free']],
    );
    await house.query('UPDATE offering_section SET taken = 66 WHERE offering_id = $1', [ids['free']]);
    expect(
      (await vhs.put(`/api/v1/offerings/${ids['withheld']}/publication`, { isShown: false })).status,
    ).toBe(204);
  });
  afterAll(() => house.close());

  it('reads what is public, by its start, with words in the place of numbers', async () => {
    const { status, text, headers } = await see('');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(titles(text)).toEqual(['Kurs wenige', 'Kurs &lt;b&gt;frei&lt;/b&gt; &amp; offen', 'Kurs voll']);
    const rooms = [...text.matchAll(/class="room room--([a-z-]+)"/g)].map(([, room]) => room);
    expect(rooms).toEqual(['few', 'free', 'waiting-list']);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect((await anybody.get(FINDER, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each([
    ['?ort=altdorf&niveau=B1', ['Kurs wenige']],
    ['?zeit=evening&zeit=weekend', ['Kurs wenige']],
    ['?kinder=1', ['Kurs &lt;b&gt;frei&lt;/b&gt; &amp; offen']],
    ['?frei=1', ['Kurs wenige', 'Kurs &lt;b&gt;frei&lt;/b&gt; &amp; offen']],
    ['?ab=2026-12-15', ['Kurs voll']],
    ['?ort=Cellstadt&weg=15', []],
    ['?kurstyp=youth', []],
  ])('searches by %s', async (search, found) => {
    const { status, text } = await see(search);
    expect([status, titles(text)]).toEqual([200, found]);
    expect(text).toContain('name="robots" content="noindex"');
  });

  it('is told at its field what is not understood, and keeps what was typed', async () => {
    const several = await see('?ort=99999&niveau=A1');
    expect(several.status).toBe(422);
    expect(several.text).toMatch(/Bitte wählen Sie:[^]*ort=99901001&amp;niveau=A1[^]*Altdorf[^]*Bergheim/);
    const unknown = await see('?ort=<script>&ab=morgen');
    expect(unknown.text).toContain('value="&lt;script&gt;"');
    expect(unknown.text).toMatch(/Diesen Ort gibt es im Landkreis nicht[^]*id="ab-wrong"[^]*value="morgen"/);
  });

  it('sees all of a course but what is internal, in each language, and so do search engines', async () => {
    for (const path of ['', `/${ids['free']}`, `/${ids['free']}/aushang`, '/weg-in-den-kurs'])
      for (const code of ['de', 'ls', 'en', 'uk', 'ar']) {
        const { status, text } = await see(`${path}?sprache=${code}`);
        expect([path, code, status, SECRETS.exec(text.replaceAll(ID, ''))?.[0]]).toEqual([
          path,
          code,
          200,
          undefined,
        ]);
      }
    const { text } = await see(`/${ids['free']}`);
    for (const word of [
      'Mo–Fr 8:30–12:45 Uhr',
      'Volkshochschule',
      'Beispielstraße 1',
      '99999 Altdorf',
      'ohne Stufen',
    ])
      expect(text).toContain(word);
    expect(text).toContain('keinen Kontakt veröffentlicht');
    const [, json = '{}'] = /<script type="application\/ld\+json">([^<]*)</.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Course',
      name: 'Kurs <b>frei</b> & offen',
      hasCourseInstance: [
        { startDate: '2026-12-14', offers: { availability: 'https://schema.org/InStock' } },
      ],
    });
    expect(text).toContain(`rel="canonical" href="${house.settings.publicUrl}${FINDER}/${ids['free']}"`);
    expect(text).toContain(
      `hreflang="ar" href="${house.settings.publicUrl}${FINDER}/${ids['free']}?sprache=ar"`,
    );
    expect((await see('/weg-in-den-kurs')).text).toMatch(/Migrationsberatung Altdorf[^]*kreis@test\.example/);
  });

  it('finds nothing of what is not public, and hears of what is over', async () => {
    for (const kind of ['planned', 'withheld', 'old', 'unapproved'])
      for (const page of ['', '/aushang', '/qr.svg'])
        expect([kind, (await see(`/${ids[kind]}${page}`)).status]).toEqual([kind, 404]);
    const gone = await see(`/${ids['over']}`);
    expect([gone.status, gone.text.includes('INTERN')]).toEqual([410, false]);
    expect(gone.text).toContain('Dieser Kurs ist nicht mehr im Kursfinder');
    const nowhere = await see('/gibt/es/nicht');
    expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await see('/kein-kurs')).text).toContain('Diese Seite gibt es nicht');
  });

  it('is led there by search engines, and takes the address along', async () => {
    const map = await anybody.get('/sitemap.xml');
    expect(map.text).toContain(`<loc>${house.settings.publicUrl}${FINDER}/${ids['few']}?sprache=uk</loc>`);
    for (const kind of ['planned', 'withheld', 'old', 'unapproved', 'over'])
      expect(map.text).not.toContain(ids[kind]);
    const robots = (await anybody.get('/robots.txt')).text;
    expect(robots).toMatch(/Allow: \/kursfinder\n[^]*Disallow: \/\n[^]*Sitemap: .*\/sitemap\.xml/);
    const code = await see(`/${ids['few']}/qr.svg`);
    expect([code.headers.get('content-type'), code.text.startsWith('<svg')]).toEqual([
      'image/svg+xml; charset=utf-8',
      true,
    ]);
  });

  it('meets only what providers let in, with the contact that they publish', async () => {
    const { body } = await vhs.get<{ items: { title: string; publication: string }[] }>(
      '/api/v1/own-publications',
    );
    expect(
      Object.fromEntries(body.items.map(({ title, publication }) => [title, publication])),
    ).toMatchObject({
      'Kurs voll': 'public',
      'INTERN geplant': 'planned',
      'INTERN verborgen': 'withheld',
      'INTERN veraltet': 'too-old',
      'INTERN ohne Zulassung': 'not-approved',
    });
    const other = await house.signIn('other');
    const refused = await other.put(`/api/v1/offerings/${ids['few']}/publication`, { isShown: false });
    expect([refused.status, refused.body]).toMatchObject([403, { code: 'not-own-offering' }]);
    const wrong = await vhs.put('/api/v1/own-publications/contact', {
      phone: 'ruf an',
      website: 'javascript:x',
    });
    expect(wrong.body).toMatchObject({ status: 422, fields: [{ field: 'phone' }, { field: 'website' }] });
    const contact = { phone: '06131 123456', mailAddress: '', website: 'https://vhs.example/' };
    expect((await vhs.put('/api/v1/own-publications/contact', contact)).status).toBe(204);
    const { text } = await see(`/${ids['few']}`);
    expect(text).toMatch(/href="tel:06131123456"[^]*href="https:\/\/vhs\.example\/"/);
    await vhs.put(`/api/v1/offerings/${ids['few']}/publication`, { isShown: false });
    expect((await see(`/${ids['few']}`)).status).toBe(404);
    await vhs.put(`/api/v1/offerings/${ids['few']}/publication`, { isShown: true });
    expect((await see(`/${ids['few']}`)).status).toBe(200);
    const lines = await house.query(
      "SELECT act FROM audit_line WHERE act IN ('offering-withheld', 'offering-published')",
    );
    expect(lines).toHaveLength(3);
  });

  it('may see the list in the site of a Gemeinde only where the district says so', async () => {
    const embed = `/einbetten?gemeinde=${ALTDORF}`;
    expect((await see(embed)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const district = await house.signIn('kreis');
    const put = (...hosts: string[]) => district.put('/api/v1/settings/frame-hosts', { hosts });
    expect((await put("altdorf.example; script-src 'unsafe-inline'")).body).toMatchObject({
      code: 'no-frame-host',
      fields: [{ field: 'hosts' }],
    });
    expect((await put('www.altdorf.example', 'bergheim.example')).status).toBe(204);
    const { text, headers } = await see(embed);
    expect(headers.get('content-security-policy')).toContain(
      'frame-ancestors https://bergheim.example https://www.altdorf.example',
    );
    expect(headers.get('x-frame-options')).toBeNull();
    expect(titles(text)).toHaveLength(3);
    for (const path of ['', `/${ids['few']}`, '/einbetten/anleitung'])
      expect((await see(path)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const guide = await see(`/einbetten/anleitung?gemeinde=${ALTDORF}&sprache=ar`);
    expect(guide.text).toContain(`${FINDER}/einbetten?gemeinde=${ALTDORF}&amp;amp;sprache=ar`);
    expect((await see('/einbetten?gemeinde=99')).status).toBe(404);
    expect((await put('bergheim.example')).status).toBe(204);
    expect((await district.get('/api/v1/settings/frame-hosts')).body).toEqual({
      items: ['https://bergheim.example'],
    });
  });

  it('has patience to show where pages are fetched without end', async () => {
    await house.query("UPDATE login_attempt SET points = 600 WHERE key LIKE 'page:%'");
    const { status, text, headers } = await see('');
    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(text).toContain('Zu viele Anfragen');
  });
});
