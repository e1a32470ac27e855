import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldText, FOUND_KINDS } from '../../libs/search/src/index.js';
import { examplePassword, openExampleCounty } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { Visitor } from '../support/visitor.js';

interface Group {
  readonly kind: string;
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly title: string; readonly detail: string }[];
}

interface GapPage {
  readonly items?: readonly { readonly id: string }[];
  readonly nextCursor?: string | null;
}

const LOGINS = ['awo', 'caritas', 'jobcenter', 'vhs', 'bamf', 'landkreis', 'steuerungsgruppe'] as const;
type Login = (typeof LOGINS)[number];

describe('Somebody searches for all they may see', () => {
  let house: House;
  const visitors = new Map<Login, Visitor>();

  beforeAll(async () => {
    house = await openExampleCounty({ offersByHand: true });
    for (const login of LOGINS) {
      const visitor = new Visitor(house.address);
      await visitor.post('/api/v1/session', { login, password: examplePassword(login) });
      visitors.set(login, visitor);
    }
  });
  afterAll(() => house.close());

  const find = async (login: Login, query: string, most = 50): Promise<readonly Group[]> => {
    const address = `/api/v1/search?q=${encodeURIComponent(query)}&most=${most}`;
    const answer = await visitors.get(login)?.get<{ groups: Group[] }>(address);
    return answer?.body.groups ?? [];
  };
  const titles = async (login: Login, query: string, kind: string): Promise<readonly string[]> =>
    (await find(login, query))
      .filter((group) => group.kind === kind)
      .flatMap(({ items }) => items.map(({ title }) => title));

  it.each([
    ['Wörth', 'municipality', 'Wörth am Rhein, Stadt'],
    ['woerth', 'municipality', 'Wörth am Rhein, Stadt'],
    ['WORTH', 'municipality', 'Wörth am Rhein, Stadt'],
    ['Germershiem', 'municipality', 'Germersheim, Stadt'],
    ['76870', 'municipality', 'Kandel, Stadt'],
    ['Volkshochschle', 'provider', 'Volkshochschule Beispielkreis'],
    ['kinderbeauf', 'format', 'Frauen mit Kinderbeaufsichtigung'],
  ])('finds by %s', async (query, kind, title) => {
    expect(await titles('steuerungsgruppe', query, kind)).toContain(title);
  });

  it('finds courses by words of title, provider, place and Kurstyp together, slips allowed', async () => {
    const [course] = await house.query<{
      id: string;
      title: string;
      key: string;
      provider: string;
      town: string;
    }>(
      `SELECT o.id, o.title, o.external_key AS key, m.name AS provider, s.town FROM offering o
       JOIN organisation m ON m.id = o.provider_id JOIN offering_site os ON os.offering_id = o.id AND os.position = 0
       JOIN site s ON s.id = os.site_id ORDER BY o.starts_on, o.id LIMIT 1`,
    );
    if (course === undefined) throw new Error('the example has no course');
    const slipped = course.title.replace(/(\p{L}{5})\p{L}/u, '$1');
    for (const query of [course.key, course.title, `${course.town} ${course.provider}`, slipped]) {
      const [courses] = (await find('bamf', query)).filter(({ kind }) => kind === 'offering');
      expect(courses?.items.map(({ id }) => id)).toContain(course.id);
    }
  });

  it('folds in the database as in the rule', async () => {
    for (const text of ['Wörth am Rhein', 'Straße', 'ÄÖÜ ß é Łódź', 'Neue Ziele', 'B1.2 – Abend']) {
      const [row] = await house.query<{ folded: string }>('SELECT fold_text($1) AS folded', [text]);
      expect(row?.folded).toBe(foldText(text));
    }
  });

  it('shows a case to its office alone, by its code', async () => {
    const [row] = await house.query<{ code: string }>(
      `SELECT r.code FROM referral r JOIN organisation o ON o.id = r.office_id WHERE o.name LIKE 'AWO%' LIMIT 1`,
    );
    const code = row?.code ?? '';
    for (const query of [code, code.toLowerCase(), code.slice(0, 5)]) {
      expect(await titles('awo', query, 'case')).toContain(code);
      for (const other of LOGINS.filter((login) => login !== 'awo'))
        expect(await titles(other, query, 'case')).not.toContain(code);
    }
    expect(await titles('awo', '_______', 'case')).toEqual([]);
    expect(await titles('awo', code.slice(0, 1), 'case')).toEqual([]);
  });

  const gapPage = async (login: Login, cursor: string): Promise<GapPage> =>
    (await visitors.get(login)?.get<GapPage>(`/api/v1/gaps${cursor}`))?.body ?? {};
  const readableGaps = async (login: Login, cursor = ''): Promise<readonly string[]> => {
    const { items = [], nextCursor = null } = await gapPage(login, cursor);
    const rest = nextCursor === null ? [] : await readableGaps(login, `?cursor=${nextCursor}`);
    return [...items.map(({ id }) => id), ...rest];
  };

  it('shows of gaps what the list of gaps shows', async () => {
    const [gap] = await house.query<{ name: string }>(
      `SELECT DISTINCT m.association_name AS name FROM gap g JOIN municipality m ON left(m.ars, 9) = g.area_key LIMIT 1`,
    );
    for (const login of LOGINS) {
      const readable = await readableGaps(login);
      const found = (await find(login, gap?.name ?? '')).filter(({ kind }) => kind === 'gap');
      for (const { id } of found.flatMap(({ items }) => items)) expect(readable).toContain(id);
      if (login === 'landkreis') expect(found).toHaveLength(1);
      if (login === 'steuerungsgruppe') expect(found).toEqual([]);
    }
  });

  it('keeps kinds from those who have nothing to do with them', async () => {
    const kindsOf = async (login: Login): Promise<readonly string[]> => {
      const found = await Promise.all(
        ['Beispiel', 'Einstufungstest', 'Frauen'].map((query) => find(login, query)),
      );
      return [...new Set(found.flat().map(({ kind }) => kind))];
    };
    const everybody = ['provider', 'offering', 'site'];
    expect(await kindsOf('steuerungsgruppe')).toEqual(expect.arrayContaining(everybody));
    for (const kind of ['case', 'gap', 'placement-test', 'proposal', 'organisation'])
      expect(await kindsOf('steuerungsgruppe')).not.toContain(kind);
    expect(await kindsOf('bamf')).not.toContain('placement-test');
    expect(await kindsOf('awo')).toEqual(expect.arrayContaining(['placement-test']));
    expect(await kindsOf('awo')).not.toContain('proposal');
    expect(await kindsOf('landkreis')).toContain('organisation');
    expect(FOUND_KINDS).toEqual(expect.arrayContaining([...(await kindsOf('landkreis'))]));
  });

  it('shows few of each kind and says how many there are', async () => {
    const [courses] = (await find('bamf', 'Beispiel', 2)).filter(({ kind }) => kind === 'offering');
    expect(courses?.items).toHaveLength(2);
    expect(courses?.total).toBeGreaterThan(2);
  });

  it.each([
    ['/api/v1/search', 422],
    [`/api/v1/search?q=${'x'.repeat(101)}`, 422],
    ['/api/v1/search?q=Kandel&most=51', 422],
    ['/api/v1/search?q=%25%27%22', 200],
  ])('answers %s with %i', async (address, status) => {
    expect(await visitors.get('bamf')?.get(address)).toMatchObject({ status });
  });

  it('is for members only', async () => {
    expect(await new Visitor(house.address).get('/api/v1/search?q=Kandel')).toMatchObject({ status: 401 });
  });
});
