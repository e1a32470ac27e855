import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { FreezeIndicators } from '../../src/indicators/index.js';
import { WriteHistory } from '../../src/trends/index.js';
import { aConceptWithFields, aGoalForm, aNeedForm } from '../support/a-concept-with-fields.js';
import { openCounty, reportPeople, sevenPeopleWait, type County } from '../support/a-county-with-demand.js';
import { anIndicator, anIndicatorForm, type SeenIndicator } from '../support/an-indicator.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface SeenCoverage {
  readonly total: { readonly rate: number | null };
}

const COVERAGE = {
  name: 'Versorgungsgrad',
  definition: '',
  source: 'operational',
  queryKey: 'coverage-rate',
  formatCode: 'general',
  unit: 'percent',
  rhythm: 'month',
  base: null,
  target: { value: 80, day: '2027-12-31' },
};

describe('An indicator is frozen at its cut-off day', () => {
  let county: County;
  let house: House;
  let lead: Visitor;
  let goalId: string;
  let coverageId: string;
  let handId: string;

  beforeAll(async () => {
    county = await openCounty();
    ({ house } = county);
    await sevenPeopleWait(house);
    await reportPeople(house, 2, { formatCode: 'youth' });
    const { conceptId, ledFieldId } = await aConceptWithFields(house, county.ids['counselling'] ?? '');
    lead = await house.signIn('counselling');
    const made = async (path: string, body: object): Promise<string> =>
      (await lead.post<{ id: string }>(path, { ...body, conceptId })).body.id;
    const needId = await made('/api/v1/needs', aNeedForm(ledFieldId));
    goalId = await made('/api/v1/goals', aGoalForm([needId]));
  });
  afterAll(() => house.close());

  const read = async (id: string): Promise<SeenIndicator> =>
    (await lead.get<SeenIndicator>(`/api/v1/indicators/${id}`)).body;
  const coverage = async (format = 'general'): Promise<SeenCoverage> =>
    (await lead.get<SeenCoverage>(`/api/v1/coverage?format=${format}`)).body;
  const percent = async (): Promise<number> => Math.round(1000 * ((await coverage()).total.rate ?? -1)) / 10;
  const preview = (part: object) =>
    lead.post<{ live: SeenIndicator['live'] }>('/api/v1/indicators/preview', {
      queryKey: 'coverage-rate',
      rhythm: 'month',
      formatCode: 'general',
      ...part,
    });
  const frozen = (): Promise<{ id: string }[]> =>
    house.query(`SELECT to_jsonb(one) AS row FROM measured_value AS one ORDER BY recorded_at, id`);

  it('says now what the coverage page says, and hides what is hidden there', async () => {
    coverageId = await anIndicator(lead, goalId, COVERAGE);
    expect((await read(coverageId)).live).toMatchObject({ value: await percent(), asOf: '2026-11-23' });
    const few = { value: null, absence: 'too-few-people' };
    expect((await coverage('youth')).total.rate).toBeNull();
    expect((await preview({ formatCode: 'youth' })).body.live).toMatchObject(few);
    expect(await preview({ areaKey: '000000000' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-area' },
    });
    expect(
      await lead.post('/api/v1/indicators', { ...anIndicatorForm(COVERAGE), formatCode: null, goalId }),
    ).toMatchObject({ status: 422, body: { code: 'format-missing' } });
  });

  it('is frozen once by two workers, as the coverage page was that morning', async () => {
    house.clock.moveTo('2026-12-01T00:40:00Z');
    await Promise.all([
      house.inWorker(FreezeIndicators).execute(),
      house.get(FreezeIndicators).execute(),
      house.inWorker(FreezeIndicators).execute(),
    ]);
    expect((await read(coverageId)).allValues).toMatchObject([
      { cutOffDay: '2026-11-30', value: await percent(), absence: null },
    ]);
  });

  it('stays as it is when operations go on, and nobody changes it, not even by SQL', async () => {
    const before = await frozen();
    const vhs = await house.signIn('vhs');
    expect((await vhs.post('/api/v1/offerings', courseForm(house, county.siteId))).status).toBe(201);
    await house.settle();
    expect(await percent()).toBeGreaterThan(0);
    expect((await read(coverageId)).live?.value).toBe(await percent());
    await house.inWorker(FreezeIndicators).execute();
    expect(await frozen()).toEqual(before);
    for (const sql of ['UPDATE measured_value SET value = 99', 'DELETE FROM measured_value'])
      await expect(house.query(sql)).rejects.toThrow('what was measured does not change');
    await expect(house.query(`UPDATE indicator_series SET definition = ''`)).rejects.toThrow();
  });

  it('knows months that are over for good, and says of a missed moment that it was not raised', async () => {
    await house.get(WriteHistory).execute(
      [12, 5].flatMap((people, index) => [
        {
          month: localDate('2026-10-01'),
          measure: 'started' as const,
          formatCode: 'general',
          areaKey: '999010001',
          days: 30 + 30 * index,
          isLate: index === 1,
          people,
        },
      ]),
      [],
    );
    const late = { ...COVERAGE, queryKey: 'late-share', formatCode: null, direction: 'lower' };
    const lateId = await anIndicator(lead, goalId, {
      ...late,
      base: { value: 38, day: '2026-10-01' },
      target: { value: 5, day: '2027-12-31' },
    });
    house.clock.moveTo('2027-01-20T08:00:00Z');
    await house.inWorker(FreezeIndicators).execute();
    const [october] = (await read(lateId)).allValues;
    const district = await house.signIn('district');
    const trends = await district.get<{ items: { from: string; people: { lateShare: number } }[] }>(
      '/api/v1/trends?from=2026-10&until=2026-10',
    );
    const share = trends.body.items[0]?.people.lateShare ?? 0;
    expect(october).toMatchObject({ cutOffDay: '2026-10-31', value: Math.round(1000 * share) / 10 });
    const [, december] = (await read(coverageId)).allValues;
    expect(december).toMatchObject({ cutOffDay: '2026-12-31', value: null, absence: 'not-collected' });
    expect(december?.comment).toContain('nicht mehr bekannt');
  });

  it('takes values by hand once, from whoever leads or is responsible, and corrects them by further ones', async () => {
    const responsible = { responsibleOrganisationId: county.ids['vhs'] };
    handId = await anIndicator(lead, goalId, responsible);
    const vhs = await house.signIn('vhs');
    const enter = (who: Visitor, cutOffDay: string) =>
      who.post(`/api/v1/indicators/${handId}/values`, { cutOffDay, value: 12, comment: 'gezählt' });
    expect(await enter(vhs, '2026-03-30')).toMatchObject({ status: 422, body: { code: 'no-cut-off-day' } });
    expect((await enter(vhs, '2026-03-31')).status).toBe(204);
    expect(await enter(lead, '2026-03-31')).toMatchObject({
      status: 409,
      body: { code: 'value-there-already' },
    });
    const other = await house.signIn('jobcenter');
    expect(await enter(other, '2026-06-30')).toMatchObject({
      status: 403,
      body: { code: 'not-responsible' },
    });
    const [wrong] = (await read(handId)).allValues;
    const correction = { correctsId: wrong?.id, value: 14, comment: 'zwei vergessen' };
    const correct = () => vhs.post(`/api/v1/indicators/${handId}/corrections`, correction);
    expect((await correct()).status).toBe(204);
    expect(await correct()).toMatchObject({ status: 409, body: { code: 'corrected-already' } });
    expect(
      (await read(handId)).allValues.map(({ value }) => value).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    ).toEqual([12, 14]);
    expect((await read(handId)).due).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
  });

  it('begins a new series when it is defined otherwise, and none under another name', async () => {
    const { version } = await read(handId);
    const path = `/api/v1/indicators/${handId}`;
    const change = (form: object, seen: number) =>
      lead.put(path, { ...anIndicatorForm(form), version: seen });
    expect((await change({ name: 'Anders genannt' }, version)).status).toBe(204);
    expect(await change({}, version)).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
    expect((await change({ definition: 'Nur Plätze am Vormittag' }, version + 1)).status).toBe(204);
    const { allSeries, allValues } = await read(handId);
    expect(allSeries.map(({ number }) => number)).toEqual([1, 2]);
    expect(new Set(allValues.map(({ seriesId }) => seriesId))).toEqual(new Set([allSeries[0]?.id]));
  });

  it('no sequence of calls changes a frozen value', async () => {
    const call = fc.record({
      act: fc.constantFrom('enter', 'correct', 'change', 'freeze', 'end'),
      target: fc.boolean(),
      pick: fc.nat(20),
      value: fc.integer({ min: -5, max: 50 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 40 }), async (calls) => {
        let before = await frozen();
        for (const { act, target, pick, value } of calls) {
          const id = target ? coverageId : handId;
          const path = `/api/v1/indicators/${id}`;
          const seen = await read(id);
          const { version } = seen;
          const form = anIndicatorForm({ ...(target ? COVERAGE : {}), name: `Nr. ${value}`, version });
          const correctsId = seen.allValues[pick % seen.allValues.length]?.id;
          if (act === 'enter') await lead.post(`${path}/values`, { cutOffDay: '2026-09-30', value });
          if (act === 'correct') await lead.post(`${path}/corrections`, { correctsId, value, comment: 'x' });
          if (act === 'change') await lead.put(path, { ...form, definition: `Fassung ${pick}` });
          if (act === 'freeze') await house.inWorker(FreezeIndicators).execute();
          if (act === 'end' && pick > 19) await lead.post(`${path}/end`, { version });
          const after = await frozen();
          expect(after).toEqual(expect.arrayContaining(before));
          before = after;
        }
      }),
      { numRuns: 3 },
    );
  });
});
