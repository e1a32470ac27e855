import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaveTravelTimes } from '../../src/providers/index.js';
import { ALTDORF, BERGHEIM, CELLSTADT } from '../support/areas.js';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface Way {
  readonly ags: string;
  readonly minutes: number | null;
  readonly origin: string | null;
  readonly known: readonly object[];
}

describe('Somebody who knows the way corrects it', () => {
  let house: House;
  let siteId: string;
  let district: Visitor;
  let reader: Visitor;
  const ways = async (): Promise<readonly Way[]> =>
    (await reader.get<{ items: readonly Way[] }>(`/api/v1/travel-times?siteId=${siteId}`)).body.items;
  const way = async (ags: string): Promise<Way | undefined> => (await ways()).find((one) => one.ags === ags);
  const path = (ags: string, id = siteId): string => `/api/v1/travel-times/${ags}/${id}`;
  const coverage = async () =>
    (
      await reader.get<{ municipalities: readonly Record<string, unknown>[]; total: object }>(
        '/api/v1/coverage?format=general',
      )
    ).body;
  const nearest = async (ags: string) => (await coverage()).municipalities.find((one) => one['ags'] === ags);

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    await sevenPeopleWait(house);
    const vhs = await house.signIn('vhs');
    await vhs.post('/api/v1/offerings', courseForm(house, siteId, { maximumSize: 25 }));
    district = await house.signIn('district');
    reader = await house.signIn('steering-group');
  });
  afterAll(() => house.close());

  it('is told of each minute where it comes from, the nearest first', async () => {
    await house.get(SaveTravelTimes).execute({
      origin: 'measured',
      source: 'Fahrplan 2026',
      rows: [{ ags: BERGHEIM, siteId, mode: 'public-transport', minutes: 20 }],
    });
    expect(await ways()).toMatchObject([
      { ags: ALTDORF, minutes: 8, origin: 'estimated', known: [] },
      {
        ags: BERGHEIM,
        minutes: 20,
        origin: 'measured',
        known: [{ mode: 'public-transport', minutes: 20, origin: 'measured' }],
      },
      { ags: CELLSTADT, minutes: 23, origin: 'estimated', known: [] },
    ]);
  });

  it('says that the bus takes longer: the course is out of reach, on the map at once', async () => {
    expect(await coverage()).toMatchObject({ total: { placed: 7, unplaced: 0 } });
    const body = { mode: 'public-transport', minutes: 70 };
    expect((await district.put(path(BERGHEIM), body)).status).toBe(204);
    expect((await district.put(path(BERGHEIM), body)).status).toBe(204);
    expect(await way(BERGHEIM)).toMatchObject({ minutes: 70, origin: 'corrected' });
    expect((await way(BERGHEIM))?.known).toHaveLength(2);
    expect(await nearest(BERGHEIM)).toMatchObject({ nearestMinutes: null });
    expect((await coverage()).total).toMatchObject({ unplaced: null, isSuppressed: true });
  });

  it('brings another one nearer than the formula would, and the map says who says so', async () => {
    expect((await district.put(path(CELLSTADT), { mode: 'car', minutes: 12 })).status).toBe(204);
    expect(await nearest(CELLSTADT)).toMatchObject({
      nearestMinutes: 12,
      nearestOrigin: 'corrected',
    });
    expect(await nearest(ALTDORF)).toMatchObject({ nearestOrigin: 'estimated' });
  });

  it('sees all corrections beside what would count without them, with their reasons', async () => {
    const body = { mode: 'car', minutes: 12, reason: 'Neue Straße seit dem 1. Oktober 2026' };
    expect((await district.put(path(CELLSTADT), body)).status).toBe(204);
    const { items } = (await district.get<{ items: readonly object[] }>('/api/v1/travel-times/corrections'))
      .body;
    expect(items).toMatchObject([
      { ags: BERGHEIM, minutes: 70, measuredMinutes: 20, reason: 'Korrektur der Kreisverwaltung' },
      { ags: CELLSTADT, minutes: 12, measuredMinutes: null, estimatedMinutes: 23, reason: body.reason },
    ]);
    expect((await reader.get('/api/v1/travel-times/corrections')).status).toBe(403);
  });

  it('takes the correction back, and what was measured counts again', async () => {
    expect((await district.delete(`${path(BERGHEIM)}?mode=public-transport`)).status).toBe(204);
    expect(await nearest(BERGHEIM)).toMatchObject({ nearestMinutes: 20, nearestOrigin: 'measured' });
    expect((await coverage()).total).toMatchObject({ placed: 7 });
    expect(await district.delete(`${path(BERGHEIM)}?mode=public-transport`)).toMatchObject({
      status: 404,
      body: { detail: 'Eine Korrektur dieses Weges gibt es hier nicht.' },
    });
  });

  it('leaves a line for each change that the provider of the site sees', async () => {
    const vhs = await house.signIn('vhs');
    const { body } = await vhs.get<{ items: readonly Record<string, unknown>[] }>(
      '/api/v1/audit-lines?subjectKind=travel-times',
    );
    expect(body.items.map(({ act, subjectId, facts }) => [act, subjectId, facts])).toEqual([
      ['travel-time-correction-taken-back', siteId, { ags: BERGHEIM, mode: 'public-transport', before: 70 }],
      ['travel-time-corrected', siteId, { ags: CELLSTADT, mode: 'car', minutes: 12, before: null }],
      [
        'travel-time-corrected',
        siteId,
        { ags: BERGHEIM, mode: 'public-transport', minutes: 70, before: null },
      ],
    ]);
  });

  it.each<[string, () => string, object, number]>([
    ['no minutes', () => path(ALTDORF), { mode: 'car' }, 422],
    ['half a minute', () => path(ALTDORF), { mode: 'car', minutes: 7.5 }, 422],
    [
      'a reason that names somebody',
      () => path(ALTDORF),
      { mode: 'car', minutes: 7, reason: 'Tel. 0171 1234567' },
      422,
    ],
    ['longer than a day', () => path(ALTDORF), { mode: 'car', minutes: 1441 }, 422],
    ['an unknown means of transport', () => path(ALTDORF), { mode: 'raft', minutes: 7 }, 422],
    ['a Gemeinde elsewhere', () => path('01001000'), { mode: 'car', minutes: 7 }, 404],
    ['what is no key', () => path('Altdorf'), { mode: 'car', minutes: 7 }, 404],
    ['a site that never was', () => path(ALTDORF, randomUUID()), { mode: 'car', minutes: 7 }, 404],
  ])('refuses %s', async (_, to, body, status) => {
    expect((await district.put(to(), body)).status).toBe(status);
  });

  it('is the district: others may only look', async () => {
    expect((await reader.put(path(ALTDORF), { mode: 'car', minutes: 7 })).status).toBe(403);
    expect((await house.visitor().get(`/api/v1/travel-times?siteId=${siteId}`)).status).toBe(401);
    expect((await reader.get(`/api/v1/travel-times?siteId=${randomUUID()}`)).status).toBe(404);
    expect((await reader.get('/api/v1/travel-times')).status).toBe(422);
  });
});
