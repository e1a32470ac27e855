import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSmallConcept, type SmallConcept } from '../support/a-small-concept.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface SeenMeasure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly responsible: string | null;
  readonly stateReason: string | null;
  readonly fieldIds: readonly string[];
  readonly costs: { readonly openCents: number };
  readonly notes: readonly { readonly kind: string; readonly text: string; readonly writtenOn: string }[];
  readonly steps: readonly { readonly act: string; readonly organisation: string | null }[];
  readonly rights: { readonly acts: readonly string[]; readonly mayReport: boolean };
}

interface SeenList {
  readonly items: readonly SeenMeasure[];
  readonly sum: Readonly<Record<string, number>>;
}

const PATH = '/api/v1/measures';
const IDEA = {
  title: 'Sprachtreff im Park',
  description: 'Jeden Freitag sprechen, ohne Anmeldung.',
  forWhom: 'Frauen mit kleinen Kindern',
  whoCould: 'VHS und Ehrenamt',
  needId: null,
  goalIds: [],
  municipalities: [],
};

describe('A proposed measure is decided, funded and reported on', () => {
  let house: House;
  let concept: SmallConcept;
  let [awo, caritas, vhs, district, steering]: Visitor[] = [];
  const ids: Record<string, string> = {};
  const as = (visitor: Visitor | undefined): Visitor => visitor as Visitor;

  const propose = async (visitor: Visitor | undefined, title: string): Promise<string> => {
    const { status, body } = await as(visitor).post<{ id: string }>(PATH, { ...IDEA, title });
    if (status !== 201) throw new Error(`not proposed: ${JSON.stringify(body)}`);
    return body.id;
  };
  const read = async (visitor: Visitor | undefined, id: string): Promise<SeenMeasure> =>
    (await as(visitor).get<SeenMeasure>(`${PATH}/${id}`)).body;
  const list = async (visitor: Visitor | undefined, query = ''): Promise<SeenList> =>
    (await as(visitor).get<SeenList>(`${PATH}${query}`)).body;
  const titles = async (visitor: Visitor | undefined, query = ''): Promise<readonly string[]> =>
    (await list(visitor, query)).items.map(({ title }) => title);
  /** Acts on the measure as it is now. */
  const act = async (
    visitor: Visitor | undefined,
    id: string,
    how: string,
    body: object,
  ): Promise<Answer> => {
    const { version } = await read(district, id);
    return as(visitor).post(`${PATH}/${id}/${how}`, { version, ...body });
  };
  const told = async (): Promise<readonly string[]> => {
    await house.settle();
    return (await house.mails()).map(({ to, subject }) => `${to}: ${subject.replace('Kurskreis: ', '')}`);
  };
  /** The whole form of the Kreisverwaltung, as it would stand with these changes. */
  const form = (change: object): object => ({
    title: IDEA.title,
    description: IDEA.description,
    maturity: 'before-implementation',
    isPublic: false,
    goalIds: [concept.goalId],
    themeIds: [concept.themeId],
    targetGroupIds: [concept.targetGroupId],
    gapIds: [],
    municipalities: [],
    funding: [],
    partners: [],
    ...change,
  });

  beforeAll(async () => {
    house = await House.open();
    concept = await aSmallConcept(house);
    for (const [login, kind] of [
      ['awo', 'counselling'],
      ['caritas', 'counselling'],
      ['vhs', 'provider'],
      ['kreis', 'district'],
      ['steuerung', 'steering-group'],
    ] as const)
      ids[login] = await aMember(house, login, kind);
    [awo, caritas, vhs, district, steering] = await Promise.all(
      ['awo', 'caritas', 'vhs', 'kreis', 'steuerung'].map((login) => house.signIn(login)),
    );
  });
  afterAll(() => house.close());

  it('is seen as a proposal by nobody but its proposer, district and Steuerungsgruppe; the district is told once', async () => {
    const id = await propose(awo, IDEA.title);
    expect(await titles(awo)).toEqual([IDEA.title]);
    expect(await titles(steering)).toEqual([IDEA.title]);
    expect(await titles(caritas)).toEqual([]);
    expect((await as(caritas).get(`${PATH}/${id}`)).status).toBe(404);
    expect(await told()).toEqual([`kreis@test.example: Neuer Vorschlag „${IDEA.title}“`]);
    expect(await told()).toHaveLength(1);
    ids['measure'] = id;
  });

  it('is asked back about and answered', async () => {
    const id = ids['measure'] ?? '';
    expect((await act(district, id, 'question', { text: 'Wo im Park?' })).status).toBe(204);
    expect((await act(caritas, id, 'answer', { text: 'Am Teich' })).status).toBe(404);
    expect((await act(awo, id, 'answer', { text: 'Am Teich' })).status).toBe(204);
    expect((await read(awo, id)).notes.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'answer Am Teich',
      'question Wo im Park?',
    ]);
    expect(await told()).toEqual([
      `awo@test.example: Rückfrage zu Ihrem Vorschlag „${IDEA.title}“`,
      `kreis@test.example: Antwort zum Vorschlag „${IDEA.title}“`,
      `kreis@test.example: Neuer Vorschlag „${IDEA.title}“`,
    ]);
  });

  it('is refused with a reason only, and the reason reaches who proposed it', async () => {
    const id = await propose(caritas, 'Eigene App');
    expect((await act(caritas, id, 'steps', { act: 'accept' })).status).toBe(403);
    const without = await act(district, id, 'steps', { act: 'refuse', reason: ' ' });
    expect([without.status, without.body]).toEqual([
      422,
      expect.objectContaining({ code: 'reason-missing' }),
    ]);
    expect(
      (await act(district, id, 'steps', { act: 'refuse', reason: 'Das kann die Kurssuche.' })).status,
    ).toBe(204);
    expect(await read(caritas, id)).toMatchObject({
      state: 'refused',
      stateReason: 'Das kann die Kurssuche.',
    });
    const own = await as(caritas).get<SeenList>('/api/v1/measure-proposals');
    expect(own.body.items.map(({ title, state }) => [title, state])).toEqual([['Eigene App', 'refused']]);
    await house.settle();
    const mails = (await house.mails()).filter(({ to }) => to === 'caritas@test.example');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Das kann die Kurssuche.');
    expect(await titles(awo)).toEqual([IDEA.title]);
  });

  it('is taken into the pool and completed; a second who saw the old state is stopped', async () => {
    const id = ids['measure'] ?? '';
    expect((await act(district, id, 'steps', { act: 'accept' })).status).toBe(204);
    expect(await titles(caritas)).toContain(IDEA.title);
    const { version } = await read(district, id);
    const whole = form({
      version,
      responsibleOrganisationId: ids['vhs'],
      periodFrom: '2027-01-01',
      periodUntil: '2027-06-30',
      plannedCostCents: 1_000_000,
      partners: [{ organisationId: ids['awo'] }, { name: 'Sportverein' }],
      funding: [
        { source: 'district', programme: 'Kreismittel', amountCents: 400_000, state: 'granted' },
        { source: 'foundation', programme: 'Stiftung', amountCents: 500_000, state: 'requested' },
      ],
    });
    expect((await as(caritas).put(`${PATH}/${id}`, whole)).status).toBe(403);
    expect((await as(district).put(`${PATH}/${id}`, whole)).status).toBe(204);
    const late = await as(district).put(`${PATH}/${id}`, whole);
    expect([late.status, late.body]).toEqual([409, expect.objectContaining({ code: 'changed-meanwhile' })]);
    const wrong = await as(district).put(
      `${PATH}/${id}`,
      form({ version: version + 1, goalIds: [concept.needId] }),
    );
    expect([wrong.status, wrong.body]).toEqual([422, expect.objectContaining({ code: 'unknown-choice' })]);
    expect(await told()).toContain(`vhs@test.example: Verantwortung für „${IDEA.title}“`);
  });

  it('stands in the list with its field, its gap in the funding and the sum of all', async () => {
    const idea = await propose(district, 'Noch ohne Ziel');
    const { items, sum } = await list(district, `?fieldId=${concept.fieldId}`);
    expect(items.map(({ title, costs }) => [title, costs.openCents])).toEqual([[IDEA.title, 600_000]]);
    expect(sum).toMatchObject({
      plannedCents: 1_000_000,
      grantedCents: 400_000,
      hopedForCents: 500_000,
      openCents: 600_000,
    });
    expect(await titles(district, '?isGoalless=true&state=proposed')).toEqual(['Noch ohne Ziel']);
    expect(await titles(district, '?year=2027')).toEqual([IDEA.title]);
    expect(await titles(district, '?year=2028')).toEqual([]);
    expect((await list(district)).sum['withoutPlannedCost']).toBe(1);
    expect((await read(district, idea)).number).toBe(3);
  });

  it('is reported on by who answers for it, and nobody else', async () => {
    const id = ids['measure'] ?? '';
    const report = {
      text: 'Zwölf Frauen waren da.',
      periodFrom: '2027-01-15',
      periodUntil: '2027-06-30',
      actualCostCents: 90_000,
    };
    expect((await act(caritas, id, 'steps', { act: 'start' })).status).toBe(404);
    expect((await act(caritas, id, 'reports', report)).status).toBe(404);
    expect((await read(vhs, id)).rights).toMatchObject({ acts: ['start'], mayReport: true });
    expect((await act(vhs, id, 'steps', { act: 'end', reason: 'genug' })).status).toBe(403);
    expect((await act(vhs, id, 'steps', { act: 'start' })).status).toBe(204);
    const reversed = await act(vhs, id, 'reports', { ...report, periodUntil: '2026-01-01' });
    expect([reversed.status, reversed.body]).toEqual([
      422,
      expect.objectContaining({ code: 'period-reversed' }),
    ]);
    expect((await act(vhs, id, 'reports', report)).status).toBe(204);
    expect(await read(caritas, id)).toMatchObject({
      state: 'running',
      actualCostCents: 90_000,
      periodFrom: '2027-01-15',
    });
    expect((await read(caritas, id)).notes[0]).toMatchObject({
      kind: 'progress',
      text: report.text,
      writtenOn: '2026-11-23',
    });
  });

  it('may lose its promise, which the district hears of', async () => {
    const id = ids['measure'] ?? '';
    expect((await act(district, id, 'withdraw-promise', { text: 'nein' })).status).toBe(404);
    expect((await act(vhs, id, 'withdraw-promise', { text: 'Die Leitung fehlt.' })).status).toBe(204);
    expect(await read(caritas, id)).toMatchObject({ state: 'running', responsible: null });
    expect(await told()).toContain(`kreis@test.example: Zusage für „${IDEA.title}“ zurückgezogen`);
    expect((await read(district, id)).steps.map((step) => step.act)).toEqual([
      'propose',
      'ask-back',
      'answer',
      'accept',
      'name-responsible',
      'start',
      'report',
      'withdraw-promise',
    ]);
  });
});
