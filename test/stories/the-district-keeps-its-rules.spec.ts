import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty } from '../support/a-county-with-demand.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface Parameter {
  readonly key: string;
  readonly title: string;
  readonly values: readonly { readonly from: string; readonly value: number; readonly state: string }[];
}

const RULES = '/api/v1/settings/rule-parameters';
const FORMATS = '/api/v1/settings/course-formats';

describe('The district keeps its rules', () => {
  let house: House;
  let district: Visitor;
  let siteId: string;

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    district = await house.signIn('district');
  });
  afterAll(() => house.close());

  const states = async (key: string): Promise<readonly unknown[]> => {
    const { body } = await district.get<{ items: readonly Parameter[] }>(RULES);
    const found = body.items.find((one) => one.key === key);
    return found?.values.map(({ from, value, state }) => [from, value, state]) ?? [];
  };
  const announce = (from: string, value: number, source = 'Beschluss vom 20.11.2026') =>
    district.post(`${RULES}/offering.maximum-size`, { from, value, source });

  it('announces a value: it holds from its day on, in every process, and what held stays', async () => {
    expect((await announce('2026-12-01', 18)).status).toBe(204);
    expect(await states('offering.maximum-size')).toEqual([
      ['2005-01-01', 25, 'current'],
      ['2026-12-01', 18, 'future'],
    ]);
    const vhs = await house.signIn('vhs');
    const post = (startsOn: string) =>
      vhs.post<{ fields?: readonly { field: string }[] }>(
        '/api/v1/offerings',
        courseForm(house, siteId, {
          startsOn,
          endsOn: '2027-12-31',
          maximumSize: 20,
          sections: [{ number: 1, level: 'A1', startsOn, taken: 0 }],
        }),
      );
    expect((await post('2026-11-30')).status).toBe(201);
    expect((await post('2026-12-14')).body.fields).toMatchObject([{ field: 'maximumSize' }]);
  });

  it.each<[string, object, string]>([
    ['today', { from: '2026-11-23', value: 20, source: 'Beschluss' }, 'from'],
    ['the same day twice', { from: '2026-12-01', value: 20, source: 'Beschluss' }, 'from'],
    ['out of all bounds', { from: '2027-01-01', value: 600, source: 'Beschluss' }, 'value'],
    ['no source', { from: '2027-01-01', value: 20, source: ' ' }, 'source'],
    ['no number', { from: '2027-01-01', value: 'zwanzig', source: 'Beschluss' }, 'value'],
  ])('refuses %s, at its field', async (_, body, field) => {
    const answer = await district.post(`${RULES}/offering.maximum-size`, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).toMatchObject({ fields: [{ field }] });
  });

  it('corrects and takes back what has not begun, and nothing else', async () => {
    const path = `${RULES}/offering.maximum-size`;
    const body = { value: 22, source: 'Beschluss, berichtigt' };
    expect((await district.put(`${path}/2026-12-01`, body)).status).toBe(204);
    expect((await district.put(`${path}/2005-01-01`, body)).status).toBe(409);
    expect((await district.delete(`${path}/2005-01-01`)).status).toBe(409);
    expect((await district.delete(`${path}/2026-12-01`)).status).toBe(204);
    expect((await district.delete(`${path}/2026-12-01`)).status).toBe(404);
    expect(await states('offering.maximum-size')).toEqual([['2005-01-01', 25, 'current']]);
    expect((await district.post(`${RULES}/no.such-key`, { from: '2027-01-01', ...body })).status).toBe(404);
  });

  it('lets two at once announce different values of one key only one after the other', async () => {
    const answers = await Promise.all([announce('2027-02-01', 21), announce('2027-02-01', 22)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
  });

  const weekend = {
    title: 'Wochenende',
    courseTypeCode: 'general',
    targetGroup: null,
    childcare: false,
    timeModel: 'weekend',
    reachMinutes: 60,
    from: '2026-11-23',
    until: null,
  };

  it('adds a Kurstyp that everybody can choose at once, and moves it to the front', async () => {
    expect((await district.post(FORMATS, { ...weekend, code: 'weekend' })).status).toBe(204);
    expect((await district.post(FORMATS, { ...weekend, code: 'weekend' })).body).toMatchObject({
      fields: [{ field: 'code' }],
    });
    expect(
      (await district.post(FORMATS, { ...weekend, code: 'women', title: 'Frauen', courseTypeCode: 'women' }))
        .body,
    ).toMatchObject({ code: 'course-type-struck', fields: [{ field: 'courseTypeCode' }] });
    expect((await district.put(FORMATS, { codes: ['weekend'] })).status).toBe(204);
    const { body } = await district.get<{ items: readonly { code: string }[] }>('/api/v1/course-formats');
    expect(body.items.map(({ code }) => code).slice(0, 2)).toEqual(['weekend', 'general']);
  });

  it('ends a Kurstyp that is used, and removes one that is not', async () => {
    const general = { ...weekend, title: 'Allgemein', timeModel: null, reachMinutes: 45, from: '2025-05-01' };
    expect((await district.delete(`${FORMATS}/general`)).status).toBe(409);
    expect((await district.put(`${FORMATS}/general`, { ...general, childcare: true })).body).toMatchObject({
      code: 'format-used',
    });
    expect((await district.put(`${FORMATS}/general`, { ...general, until: '2027-12-31' })).status).toBe(204);
    expect((await district.delete(`${FORMATS}/weekend`)).status).toBe(204);
    expect((await district.delete(`${FORMATS}/weekend`)).status).toBe(404);
  });

  it('is the district: others may only look', async () => {
    const provider = await house.signIn('vhs');
    for (const path of [RULES, FORMATS]) expect((await provider.get(path)).status).toBe(403);
    expect((await provider.get('/api/v1/rule-parameters')).status).toBe(200);
  });
});
