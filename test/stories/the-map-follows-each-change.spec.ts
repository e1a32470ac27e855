import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReadCoverage } from '../../src/coverage/index.js';
import { ALTDORF, BERGHEIM } from '../support/areas.js';
import { openCounty, reportPeople, sevenPeopleWait } from '../support/a-county-with-demand.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface Figures {
  readonly demand: number | null;
  readonly placed: number | null;
  readonly unplaced: number | null;
  readonly rate: number | null;
  readonly isSuppressed: boolean;
  readonly freePlacesInReach: number;
  readonly nearestMinutes: number | null;
  readonly longestWaitDays: number | null;
}
interface Coverage {
  readonly total: Figures;
  readonly municipalities: readonly (Figures & { readonly ags: string; readonly name: string })[];
  readonly associations: readonly (Figures & { readonly key: string })[];
  readonly sites: readonly { readonly town: string; readonly freePlaces: number }[];
  readonly levels: readonly string[];
}

describe('The map follows each change', () => {
  let house: House;
  let siteId: string;
  let reader: Visitor;
  const read = (query = '', headers = {}): Promise<Answer<Coverage>> =>
    reader.get<Coverage>(`/api/v1/coverage?format=general${query}`, headers);
  const municipality = async (ags: string) =>
    (await read()).body.municipalities.find((each) => each.ags === ags);

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    await sevenPeopleWait(house);
    reader = await house.signIn('steering-group');
  });
  afterAll(() => house.close());

  it('shows people without a place, and hides the few with those they could be found by', async () => {
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      date: '2026-11-23',
      formatCode: 'general',
      level: null,
      settings: { horizonDays: 42, freshnessDays: 28, reachMinutes: 45, smallCellThreshold: 3 },
      completeness: { providers: { reported: 0, total: 3 }, offices: { reported: 1, total: 4 } },
      total: { demand: 7, placed: 0, unplaced: 7, rate: 0, longestWaitDays: 63, isSuppressed: false },
      sites: [],
      levels: ['A1'],
    });
    for (const ags of [ALTDORF, BERGHEIM]) {
      expect(await municipality(ags)).toMatchObject({
        demand: null,
        placed: null,
        unplaced: null,
        rate: null,
        longestWaitDays: null,
        isSuppressed: true,
        freePlacesInReach: 0,
      });
    }
  });

  it('answers 304 to whom knows it, until something changes', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    expect((await read('', { 'if-none-match': etag })).status).toBe(304);
    await reportPeople(house, 6);
    const answer = await read('', { 'if-none-match': etag });
    expect(answer.status).toBe(200);
    expect(answer.body.total.demand).toBe(11);
    expect(await municipality(BERGHEIM)).toMatchObject({ demand: 6, isSuppressed: false });
  });

  it('shows at once what a provider posts, to every process of the house', async () => {
    const vhs = await house.signIn('vhs');
    const form = courseForm(house, siteId, { maximumSize: 25 });
    expect((await vhs.post('/api/v1/offerings', form)).status).toBe(201);
    expect((await read()).body).toMatchObject({
      total: { demand: 11, placed: 11, rate: 1, longestWaitDays: null },
      completeness: { providers: { reported: 1, total: 3 } },
      sites: [{ town: 'Altdorf', freePlaces: 13, providerName: 'Volkshochschule Altdorf' }],
    });
    const elsewhere = await house.inWorker(ReadCoverage).execute({ formatCode: 'general' });
    expect(elsewhere.total).toMatchObject({ placed: 11 });
  });

  it('gives the same object while nothing changes', async () => {
    const coverage = house.get(ReadCoverage);
    const first = await coverage.execute({ formatCode: 'general' });
    expect(await coverage.execute({ formatCode: 'general' })).toBe(first);
    await house.query(`UPDATE rule_parameter SET value = 4 WHERE key = 'small-cell.member-threshold'`);
    const later = await coverage.execute({ formatCode: 'general' });
    expect(later.settings.smallCellThreshold).toBe(4);
  });

  it('looks at another day: then the course starts too late to count', async () => {
    const { body } = await read('&date=2026-10-31');
    expect(body.total).toMatchObject({ placed: 0, freePlacesInReach: 0 });
  });

  it('shows one level', async () => {
    const { body } = await read('&level=B1');
    expect(body.total).toMatchObject({ demand: 0, rate: null, freePlacesInReach: 0 });
  });

  it.each([
    ['no format', '/api/v1/coverage', 'invalid-fields'],
    ['an unknown format', '/api/v1/coverage?format=nothing', 'unknown-format'],
    ['an unknown level', '/api/v1/coverage?format=general&level=Z9', 'invalid-fields'],
    ['a day without rules', '/api/v1/coverage?format=general&date=1999-01-01', 'day-without-parameters'],
  ])('refuses %s', async (_, path, code) => {
    expect(await reader.get(path)).toMatchObject({ status: 422, body: { code } });
  });
});
