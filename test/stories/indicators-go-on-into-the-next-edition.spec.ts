import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FreezeIndicators } from '../../src/indicators/index.js';
import { aConceptWithFields, aGoalForm, aNeedForm } from '../support/a-concept-with-fields.js';
import { openCounty, reportPeople, sevenPeopleWait, type County } from '../support/a-county-with-demand.js';
import { anIndicator, anIndicatorForm, type SeenIndicator } from '../support/an-indicator.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface Seen extends SeenIndicator {
  readonly goalId: string;
  readonly name: string;
  readonly isRaised: boolean;
  readonly latest: { readonly value: number; readonly edition: string | null } | null;
  readonly history: readonly { readonly cutOffDay: string; readonly value: number | null }[];
}
interface Items<T> {
  readonly items: readonly T[];
}
interface Exported {
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

describe('Indicators go on into the next edition', () => {
  let county: County;
  let house: House;
  let lead: Visitor;
  let district: Visitor;
  let first: string;
  let second: string;
  let indicatorId: string;
  let goals: readonly string[];

  beforeAll(async () => {
    county = await openCounty();
    ({ house } = county);
    await sevenPeopleWait(house);
    await reportPeople(house, 2, { formatCode: 'youth' });
    lead = await house.signIn('counselling');
    district = await house.signIn('district');
    const { conceptId, ledFieldId } = await aConceptWithFields(house, county.ids['counselling'] ?? '');
    first = conceptId;
    await house.query(`UPDATE concept SET state = 'being-updated' WHERE id = $1`, [first]);
    const made = async (path: string, body: object): Promise<string> =>
      (await lead.post<{ id: string }>(path, { ...body, conceptId })).body.id;
    const needId = await made('/api/v1/needs', aNeedForm(ledFieldId));
    goals = [
      await made('/api/v1/goals', aGoalForm([needId])),
      await made('/api/v1/goals', aGoalForm([needId], { statement: 'Ohne Indikator' })),
    ];
    indicatorId = await anIndicator(lead, goals[0] ?? '');
    await enter(indicatorId, '2026-06-30', 17);
  });
  afterAll(() => house.close());

  const enter = (id: string, cutOffDay: string, value: number) =>
    lead.post(`/api/v1/indicators/${id}/values`, { cutOffDay, value, comment: null });
  const read = async (id: string): Promise<Seen> => (await lead.get<Seen>(`/api/v1/indicators/${id}`)).body;
  const list = async (conceptId: string): Promise<readonly Seen[]> =>
    (await lead.get<Items<Seen>>(`/api/v1/indicators?conceptId=${conceptId}`)).body.items;
  const frozen = (): Promise<readonly unknown[]> =>
    house.query(`SELECT to_jsonb(one) AS row FROM measured_value AS one ORDER BY id`);

  it('reads how long those who still wait have waited, and hides few and what gives them away', async () => {
    const preview = async (part: object): Promise<unknown> =>
      (
        await lead.post<{ live: unknown }>('/api/v1/indicators/preview', {
          queryKey: 'median-days-waiting',
          rhythm: 'quarter',
          ...part,
        })
      ).body.live;
    const few = { value: null, absence: 'too-few-people' };
    expect(await preview({})).toMatchObject({ value: expect.any(Number), absence: null });
    expect(await preview({ formatCode: 'youth' })).toMatchObject(few);
    expect(await preview({ formatCode: 'general' })).toMatchObject(few);
    expect(await preview({ queryKey: 'gaps-answered-share' })).toMatchObject({ absence: 'not-collected' });
  });

  it('is a hint of a goal that has none, and a mark of a measure by which the list is narrowed', async () => {
    const hints = (await lead.get<Items<{ id: string; hints: string[] }>>('/api/v1/goals')).body.items.map(
      (goal) => [goal.id, goal.hints.includes('no-indicator')],
    );
    expect(new Map(hints as [string, boolean][])).toEqual(
      new Map([
        [goals[0], false],
        [goals[1], true],
      ]),
    );
    for (const [number, goalId] of goals.entries()) {
      const id = (
        await house.query<{ id: string }>(
          `INSERT INTO measure (id, concept_id, number, title, description, state, maturity, proposed_by, proposed_at, state_since)
           VALUES (gen_random_uuid(), $1, $2, $3, '', 'running', 'existing', $4, '2026-01-01', '2026-01-01') RETURNING id`,
          [first, number + 1, `Maßnahme ${number + 1}`, county.ids['counselling']],
        )
      )[0]?.id;
      await house.query('INSERT INTO measure_goal (measure_id, goal_id) VALUES ($1, $2)', [id, goalId]);
    }
    const measures = async (query: string): Promise<readonly string[]> =>
      (await lead.get<Items<{ title: string }>>(`/api/v1/measures?${query}`)).body.items.map(
        ({ title }) => title,
      );
    expect(await measures('')).toHaveLength(2);
    expect(await measures('isWithoutIndicator=true')).toEqual(['Maßnahme 2']);
    expect(await measures('selectionClass=quick-win')).toEqual([]);
  });

  it('carries its definition over, and leaves each value where it was measured', async () => {
    const before = await frozen();
    const form = { title: 'Konzept', edition: 'Fortschreibung', summary: '', isPublic: false };
    second = (await district.post<{ id: string }>(`/api/v1/concepts/${first}/copies`, form)).body.id;
    await house.settle();
    expect(await frozen()).toEqual(before);
    const [carried] = await list(second);
    const whole = await read(carried?.id ?? '');
    expect(whole).toMatchObject({
      name: 'Plätze der Kinderbeaufsichtigung',
      isRaised: false,
      mayMeasure: false,
      allValues: [],
      due: [],
      allSeries: [{ number: 1, definition: 'Gezählt am Stichtag von der Kreisverwaltung' }],
      history: [{ cutOffDay: '2026-06-30', value: 17, edition: expect.stringContaining('Fassung') }],
      latest: { value: 17, edition: expect.stringContaining('Fassung') },
    });
    expect(await enter(whole.id, '2026-09-30', 1)).toMatchObject({
      status: 409,
      body: { code: 'raised-before' },
    });
  });

  it('is raised once for each cut-off day: by the edition before until it is replaced, then by the next', async () => {
    house.clock.moveTo('2027-04-01T08:00:00Z');
    expect((await enter(indicatorId, '2026-12-31', 21)).status).toBe(204);
    await house.query(`UPDATE concept SET state = 'replaced' WHERE id = $1`, [first]);
    await house.query(`UPDATE concept SET state = 'adopted', valid_from = '2027-01-01' WHERE id = $1`, [
      second,
    ]);
    const before = await frozen();
    await house.inWorker(FreezeIndicators).execute();
    expect(await frozen()).toEqual(before);
    const carriedId = (await list(second))[0]?.id ?? '';
    expect((await read(carriedId)).due).toEqual(['2027-03-31']);
    expect(await enter(carriedId, '2026-12-31', 22)).toMatchObject({ status: 409 });
    expect((await enter(carriedId, '2027-03-31', 25)).status).toBe(204);
    expect(await read(carriedId)).toMatchObject({
      isRaised: true,
      latest: { value: 25, edition: null },
      history: [{ value: 17 }, { value: 21 }],
    });
    expect(await read(indicatorId)).toMatchObject({ isRaised: false, due: [] });
  });

  it('is in the file of the edition, each value with its edition and its definition', async () => {
    const changed = anIndicatorForm({
      definition: 'Anders gezählt',
      version: (await list(second))[0]?.version,
    });
    await district.put(`/api/v1/indicators/${(await list(second))[0]?.id}`, changed);
    const { tables } = (await lead.get<Exported>(`/api/v1/concepts/${second}/export.json`)).body;
    expect(tables['indicators']).toMatchObject([
      {
        definition: 'Anders gezählt',
        unit: 'Anzahl',
        rhythm: 'vierteljährlich',
        base: 10,
        target: 40,
        series: 2,
      },
    ]);
    const definition = 'Gezählt am Stichtag von der Kreisverwaltung';
    expect(tables['indicatorValues']).toMatchObject([
      { cutOffDay: '2026-06-30', value: 17, edition: expect.stringContaining('Fassung '), definition },
      { cutOffDay: '2026-12-31', value: 21, edition: expect.stringContaining('Fassung '), definition },
      { cutOffDay: '2027-03-31', value: 25, edition: 'Fortschreibung', definition, asOf: '2027-03-31' },
    ]);
    expect(tables['dictionary']).toContainEqual(
      expect.objectContaining({ table: 'Messwerte', key: 'cutOffDay' }),
    );
  });
});
