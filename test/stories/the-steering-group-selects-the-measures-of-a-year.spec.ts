import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Transaction } from '../../src/platform/database/transaction.js';
import { Outbox } from '../../src/platform/outbox/outbox.js';
import { selectionDecided } from '../../src/yearly-selections/index.js';
import { aCommittee, aConcept, aMeasure } from '../support/a-strategy.js';
import { House } from '../support/house.js';
import { aMember, oneMemberOfEachKind } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface Item {
  readonly measureId: string;
  readonly title: string;
  readonly verdict: string;
  readonly selectionClass: string | null;
  readonly rank: number | null;
  readonly reason: string | null;
  readonly score: number | null;
  readonly isThin: boolean;
  readonly spreads: { criterion: string; mean: number; isDisputed: boolean }[];
  readonly assessments: { accountId: string; points: number; revisedPoints: number | null }[];
}

interface Selection {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly edition: number;
  readonly isInForce: boolean;
  readonly memberCount: number;
  readonly membersDone: number;
  readonly members: { accountId: string; assessed: number | null }[];
  readonly budget: { plannedCents: number; leftCents: number | null };
  readonly items: Item[];
}

const CRITERIA = ['need', 'reach', 'effect', 'resources', 'feasibility'];
const SELECTIONS = '/api/v1/yearly-selections';

describe('The Steuerungsgruppe selects the measures of a year', () => {
  let house: House;
  let district: Visitor;
  let [one, other]: Visitor[] = [];
  let provider: Visitor;
  let committees: Record<'steering' | 'body', string>;
  let measures: string[];
  let id: string;

  beforeAll(async () => {
    house = await House.open();
    const ids = await oneMemberOfEachKind(house);
    await aMember(house, 'second-seat', 'steering-group');
    [district, one, other, provider] = (await Promise.all(
      ['district', 'steering-group', 'second-seat', 'provider'].map((login) => house.signIn(login)),
    )) as [Visitor, Visitor, Visitor, Visitor];
    committees = {
      steering: await aCommittee(house, 'steering-group', 'Steuerungsgruppe'),
      body: await aCommittee(house, 'deciding-body', 'Kreisausschuss'),
    };
    const conceptId = await aConcept(house);
    measures = [];
    for (const [number, proposedBy] of [ids.provider, ids.counselling, ids.jobcenter].entries())
      measures.push(
        await aMeasure(house, {
          conceptId,
          number: number + 1,
          proposedBy,
          costCents: 1_000_000 * (number + 1),
        }),
      );
    await aMeasure(house, { conceptId, number: 9, proposedBy: ids.provider, state: 'proposed' });
  });
  afterAll(() => house.close());

  const seen = async (visitor: Visitor, selectionId = id): Promise<Selection> => {
    const answer = await visitor.get<Selection>(`${SELECTIONS}/${selectionId}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  const act = async (name: string, more: object = {}): Promise<Answer<Selection & { code: string }>> => {
    const { version } = await seen(district);
    return district.post(`${SELECTIONS}/${id}/${name}`, { version, ...more });
  };

  const assess = (
    visitor: Visitor | undefined,
    measureId: string | undefined,
    criterion: string,
    points: number,
  ) =>
    visitor?.put<{ code: string }>(`${SELECTIONS}/${id}/assessments/${measureId}/${criterion}`, { points }) ??
    Promise.reject(new Error('nobody assesses'));

  const decide = async (committeeId: string, outcome: string, decidedOn = '2026-11-20'): Promise<string> => {
    const form = { committeeId, outcome, decidedOn, subject: 'Jahresauswahl', wording: 'Wie vorgelegt.' };
    const answer = await district.post<{ id: string }>('/api/v1/decisions', { ...form, isPublic: false });
    expect(answer.status).toBe(201);
    return answer.body.id;
  };

  it('begins with the measures of the pool, of which the circle sees nothing yet', async () => {
    const begun = await district.post<Selection>(SELECTIONS, { year: 2027 });
    expect([begun.status, begun.body.items.length, begun.body.state]).toEqual([201, 3, 'preparing']);
    ({ id } = begun.body);
    expect((await district.post(SELECTIONS, { year: 2027 })).status).toBe(409);
    expect((await provider.get(`${SELECTIONS}/${id}`)).status).toBe(404);
    expect((await provider.get(SELECTIONS)).body).toEqual({ items: [] });
    const early = await assess(one, measures[0], 'need', 4);
    expect([early.status, early.body.code]).toEqual([409, 'selection-not-now']);
    expect((await act('open-assessment')).body.state).toBe('assessing');
  });

  it('lets each member assess alone: nobody sees what others gave, the Kreisverwaltung neither', async () => {
    for (const measureId of measures)
      for (const criterion of CRITERIA) expect((await assess(one, measureId, criterion, 4)).status).toBe(204);
    for (const criterion of CRITERIA)
      await assess(other, measures[0], criterion, criterion === 'need' ? 0 : 2);
    const [mine, theirs, led] = [
      await seen(one as Visitor),
      await seen(other as Visitor),
      await seen(district),
    ];
    expect(
      [mine, theirs, led].map(({ items }) => items.flatMap(({ assessments }) => assessments).length),
    ).toEqual([15, 5, 0]);
    for (const selection of [mine, theirs, led])
      expect(selection.items.every(({ spreads, score }) => spreads.length === 0 && score === null)).toBe(
        true,
      );
    expect([theirs.membersDone, theirs.memberCount]).toEqual([1, 2]);
    expect(new Set(theirs.members.map(({ assessed }) => assessed))).toEqual(new Set([1, null]));
    expect(new Set(led.members.map(({ assessed }) => assessed))).toEqual(new Set([1, 3]));
    expect((await assess(provider, measures[0], 'need', 4)).status).toBe(403);
    expect((await assess(one, measures[0], 'need', 5)).status).toBe(422);
  });

  it('reveals all to all, with mean and disagreement; each may revise once, and both values stay', async () => {
    expect((await act('reveal')).body.state).toBe('revealed');
    const first = (await seen(other as Visitor)).items.find(({ measureId }) => measureId === measures[0]);
    expect(first?.assessments).toHaveLength(10);
    expect(first?.spreads[0]).toMatchObject({ criterion: 'need', mean: 2, isDisputed: true });
    expect((await assess(other, measures[0], 'need', 3)).status).toBe(409);
    const path = `${SELECTIONS}/${id}/assessments/${measures[0]}/need/revision`;
    const codes = [];
    const [good, second] = [
      { points: 3, reason: 'Zahlen gehört' },
      { points: 4, reason: 'Noch einmal' },
    ];
    for (const body of [{ points: 3 }, good, second])
      codes.push((await other?.post<{ code?: string }>(path, body))?.body.code);
    expect(codes).toEqual(['revision-without-reason', undefined, 'revised-already']);
    const after = (await seen(district)).items.find(({ measureId }) => measureId === measures[0]);
    expect(after?.spreads[0]).toMatchObject({ mean: 3.5, isDisputed: false });
    expect(after?.assessments).toContainEqual(expect.objectContaining({ points: 0, revisedPoints: 3 }));
  });

  it('is ranked by the group, against a frame; a concurrent change is told', async () => {
    const { version } = await seen(district);
    const items = [
      { measureId: measures[1], verdict: 'chosen', selectionClass: 'priority' },
      { measureId: measures[0], verdict: 'chosen', selectionClass: 'quick-win' },
      { measureId: measures[2], verdict: 'refused' },
    ];
    const ranking = `${SELECTIONS}/${id}/ranking`;
    const ranked = await district.put<Selection>(ranking, { version, items, frameCents: 2_500_000 });
    expect(ranked.body.budget).toMatchObject({ plannedCents: 3_000_000, leftCents: -500_000 });
    expect(ranked.body.items.map(({ rank }) => rank)).toEqual([1, 2, null]);
    const late = await district.put<{ code: string }>(ranking, { version, items, frameCents: null });
    expect([late.status, late.body.code]).toEqual([409, 'changed-meanwhile']);
    const missing = await act('recommend', { decisionId: await decide(committees.steering, 'recommended') });
    expect(missing.body.code).toBe('reason-missing');
    const whole = [...items.slice(0, 2), { ...items[2], reason: 'Kein Träger gefunden.' }];
    const again = { version: (await seen(district)).version, items: whole, frameCents: null };
    expect((await district.put(ranking, again)).status).toBe(200);
  });

  it('is recommended, sent back, recommended anew and decided, each on a decision of its own', async () => {
    const wrong = await act('recommend', { decisionId: await decide(committees.body, 'adopted') });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'decision-of-wrong-committee']);
    const recommendation = await decide(committees.steering, 'recommended');
    expect((await act('recommend', { decisionId: recommendation })).body.state).toBe('recommended');
    expect(
      (await act('send-back', { decisionId: await decide(committees.body, 'postponed') })).body.state,
    ).toBe('revealed');
    expect((await act('recommend', { decisionId: recommendation })).body.code).toBe('decision-used-already');
    await act('recommend', { decisionId: await decide(committees.steering, 'recommended', '2026-11-21') });
    const early = await act('decide', { decisionId: await decide(committees.body, 'adopted') });
    expect(early.body.code).toBe('decision-too-early');
    const decided = await act('decide', {
      decisionId: await decide(committees.body, 'adopted', '2026-11-22'),
    });
    expect([decided.status, decided.body.state, decided.body.isInForce]).toEqual([200, 'decided', true]);
    const circle = await seen(provider);
    expect(circle.items[0]).toMatchObject({ verdict: 'chosen', rank: 1, assessments: [] });
    expect(circle.items[0]?.score).toEqual(expect.any(Number));
    expect(circle.members).toEqual([]);
  });

  it('tells who proposed the measures once, with the reason', async () => {
    await house.settle();
    await house.settle();
    const told = (await house.mails()).filter(({ subject }) => subject.includes('Jahresauswahl 2027'));
    expect(told.map(({ to }) => to).toSorted()).toEqual([
      'counselling@test.example',
      'jobcenter@test.example',
      'provider@test.example',
    ]);
    const toJobcenter = told.find(({ to }) => to === 'jobcenter@test.example');
    expect(toJobcenter?.text).toContain('Begründung: Kein Träger gefunden.');
    const [{ decisionId } = { decisionId: '' }] = await house.query<{ decisionId: string }>(
      'SELECT decision_id AS "decisionId" FROM yearly_selection WHERE id = $1',
      [id],
    );
    const notifications = await provider.get<{ items: { kind: string }[] }>('/api/v1/notifications');
    expect(notifications.body.items.filter(({ kind }) => kind === 'selection-result')).toHaveLength(1);
    expect((await provider.get(`/api/v1/decisions/${decisionId}`)).status).toBe(404);
    expect((await one?.get('/api/v1/decisions?q=jahresauswahlen'))?.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ number: 'SG 2026/1' })]),
    });
  });

  const states = async (): Promise<readonly string[]> => {
    const rows = await house.query<{ state: string }>('SELECT state FROM measure ORDER BY number');
    return rows.map(({ state }) => state);
  };

  it('marks the chosen measures as ready to begin, once, however often the decision is delivered', async () => {
    const [transaction, outbox] = [house.get(Transaction), house.get(Outbox)];
    await transaction.run(() => outbox.publish(selectionDecided, { selectionId: id }));
    await house.settle();
    expect(await states()).toEqual(['decided', 'decided', 'accepted', 'proposed']);
    const steps = await house.query("SELECT reason FROM measure_step WHERE act = 'decide'");
    expect(steps).toEqual(Array(2).fill({ reason: expect.stringContaining('Beschluss KA 2026/') }));
  });

  const lockedRows = (): Promise<unknown> =>
    house.query(
      `SELECT to_jsonb(s) AS selection,
         (SELECT jsonb_agg(to_jsonb(i) ORDER BY i.id) FROM selection_item i WHERE i.selection_id = s.id) AS items,
         (SELECT jsonb_agg(to_jsonb(a) ORDER BY a.measure_id, a.account_id, a.criterion)
            FROM selection_assessment a WHERE a.selection_id = s.id) AS assessments,
         (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM selection_step t WHERE t.selection_id = s.id) AS steps
       FROM yearly_selection s WHERE id = $1`,
      [id],
    );

  it('is locked: no call and no sequence of calls alters it', async () => {
    const before = await lockedRows();
    const { version } = await seen(district);
    const decisionId = await decide(committees.body, 'rejected', '2026-11-23');
    const calls: (() => Promise<Answer> | undefined)[] = [
      ...['open-assessment', 'prepare-again', 'reveal'].map(
        (name) => () => district.post(`${SELECTIONS}/${id}/${name}`, { version }),
      ),
      ...['recommend', 'decide', 'send-back'].map(
        (name) => () => district.post(`${SELECTIONS}/${id}/${name}`, { version, decisionId }),
      ),
      () => district.put(`${SELECTIONS}/${id}/candidates`, { version, measureIds: [], frameCents: 1 }),
      () =>
        district.put(`${SELECTIONS}/${id}/ranking`, {
          version,
          frameCents: 1,
          items: measures.map((one_) => ({ measureId: one_, verdict: 'open' })),
        }),
      () => assess(one, measures[0], 'need', 1),
      () =>
        one?.post(`${SELECTIONS}/${id}/assessments/${measures[0]}/need/revision`, { points: 1, reason: 'x' }),
      () => district.post(`${SELECTIONS}/${id}/amend`, { version, reason: 'Neue Lage' }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...calls), { minLength: 1, maxLength: 8 }),
        async (sequence) => {
          for (const call of sequence) expect((await call())?.status).toBeLessThan(500);
          expect(await lockedRows()).toEqual(before);
        },
      ),
      { numRuns: 5 },
    );
  });

  it.each([
    "UPDATE selection_item SET reason = 'x' WHERE selection_id = $1",
    'DELETE FROM selection_assessment WHERE selection_id = $1',
    "UPDATE yearly_selection SET state = 'revealed' WHERE id = $1",
    'DELETE FROM selection_step WHERE selection_id = $1',
  ])('the database itself refuses “%s”', async (statement) => {
    await expect(house.query(statement, [id])).rejects.toThrow('a decided selection does not change');
  });

  it('is changed by a new edition alone, which holds from its own decision on', async () => {
    const open = (await district.get<{ items: Selection[] }>(SELECTIONS)).body.items.find(
      ({ state }) => state === 'revealed',
    );
    const fresh =
      open?.id ??
      (
        await district.post<{ id: string }>(`${SELECTIONS}/${id}/amend`, {
          version: (await seen(district)).version,
          reason: 'Neue Lage',
        })
      ).body.id;
    const decided = id;
    expect((await seen(district, decided)).isInForce).toBe(true);
    id = fresh;
    const items = [
      { measureId: measures[1], verdict: 'chosen', selectionClass: 'priority' },
      { measureId: measures[0], verdict: 'deferred', reason: 'Kein Raum.' },
      { measureId: measures[2], verdict: 'refused', reason: 'Kein Träger gefunden.' },
    ];
    const { version } = await seen(district);
    await district.put(`${SELECTIONS}/${id}/ranking`, { version, items, frameCents: null });
    await act('recommend', { decisionId: await decide(committees.steering, 'recommended', '2026-11-23') });
    await act('decide', { decisionId: await decide(committees.body, 'adopted', '2026-11-23') });
    expect(await seen(provider)).toMatchObject({ edition: 2, state: 'decided', isInForce: true });
    expect(await seen(provider, decided)).toMatchObject({ edition: 1, state: 'decided', isInForce: false });
    await house.settle();
    const told = (await house.mails()).filter(({ subject }) => subject.includes('Jahresauswahl'));
    expect(told).toHaveLength(4); // one more, to whom the edition takes a measure away
    expect(await states()).toEqual(['accepted', 'decided', 'accepted', 'proposed']);
  });

  it('numbers decisions without gaps, also when many are recorded at once, and never changes one', async () => {
    await Promise.all(Array.from({ length: 8 }, () => decide(committees.body, 'noted', '2025-06-01')));
    const rows = await house.query<{ id: string; number: string }>(
      "SELECT id, number FROM decision WHERE number LIKE 'KA 2025/%'",
    );
    expect(rows.map(({ number }) => Number(number.split('/')[1])).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    const [first] = rows;
    await expect(
      house.query("UPDATE decision SET wording = 'anders' WHERE id = $1", [first?.id]),
    ).rejects.toThrow('a recorded decision does not change');
    const correction = await district.post<{ corrects: object }>('/api/v1/decisions', {
      committeeId: committees.body,
      outcome: 'noted',
      decidedOn: '2025-06-02',
      subject: 'Berichtigung',
      wording: 'Richtig ist: …',
      isPublic: true,
      correctsId: first?.id,
    });
    expect(correction.body.corrects).toEqual(first);
    expect((await district.get(`/api/v1/decisions/${first?.id}`)).body).toMatchObject({
      correctedBy: [{ number: 'KA 2025/9' }],
    });
  });
});
