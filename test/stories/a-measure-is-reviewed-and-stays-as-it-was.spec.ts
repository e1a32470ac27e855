import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RemindOfReviews } from '../../src/measure-reviews/application/remind-of-reviews.js';
import { aConcept, aMeasure } from '../support/a-strategy.js';
import { House } from '../support/house.js';
import { oneMemberOfEachKind } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Review {
  readonly id: string;
  readonly isCorrected: boolean;
  readonly implementation: { light: string; sentence: string | null };
  readonly snapshot: { title: string; plannedCostCents: number | null };
}

interface Reviewing {
  readonly mayReview: boolean;
  readonly due: { dueOn: string; stage: string | null } | null;
  readonly reviews: Review[];
}

const GREEN = { light: 'green', sentence: null };
const FIGURES = {
  participants: 12,
  staff: 0.5,
  actualCostCents: 100_000,
  fundingCents: 0,
  missingReason: null,
};

describe('A measure is reviewed and stays as it was', () => {
  let house: House;
  let steering: Visitor;
  let provider: Visitor;
  let measureId: string;
  let way: string;

  beforeAll(async () => {
    house = await House.open();
    const ids = await oneMemberOfEachKind(house);
    [steering, provider] = (await Promise.all(
      ['steering-group', 'provider'].map((login) => house.signIn(login)),
    )) as [Visitor, Visitor];
    const conceptId = await aConcept(house);
    const given = {
      conceptId,
      number: 1,
      proposedBy: ids.provider,
      title: 'Sprachtreff',
      costCents: 500_000,
    };
    measureId = await aMeasure(house, { ...given, state: 'running' });
    way = `/api/v1/measures/${measureId}/reviews`;
  });
  afterAll(() => house.close());

  const draft = (change: object = {}) => ({
    asOf: house.clock.today(),
    implementation: GREEN,
    schedule: GREEN,
    goal: { light: 'none', sentence: null },
    progress: 'Der Treff läuft.',
    figures: FIGURES,
    ...change,
  });
  const read = async (): Promise<Reviewing> => (await provider.get<Reviewing>(way)).body;
  const remind = (): Promise<number> => house.get(RemindOfReviews).execute();
  const mailsTo = async (address: string): Promise<string[]> =>
    (await house.mails()).filter(({ to }) => to === address).map(({ subject }) => subject);

  it('is refused field by field in German, and nothing is kept', async () => {
    const refused = await steering.post<{ code: string; fields: { field: string; message: string }[] }>(
      way,
      draft({ goal: { light: 'red', sentence: ' ' }, figures: { ...FIGURES, staff: null } }),
    );
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('review-incomplete');
    expect(refused.body.fields.map(({ field }) => field)).toEqual([
      'goal.sentence',
      'figures.missingReason',
      'nextStep',
    ]);
    expect(refused.body.fields[0]?.message).toContain('Zielerreichung');
    expect((await read()).reviews).toEqual([]);
  });

  it('is for Steuerungsgruppe and Kreisverwaltung to confirm, and for all to read', async () => {
    expect((await provider.post(way, draft())).status).toBe(403);
    expect((await read()).mayReview).toBe(false);
    expect((await steering.post(way, draft())).status).toBe(201);
    expect((await read()).reviews[0]?.snapshot).toMatchObject({
      title: 'Sprachtreff',
      plannedCostCents: 500_000,
    });
  });

  it('is told once to who carries it', async () => {
    await house.settle();
    await house.settle();
    const told = await mailsTo('provider@test.example');
    expect(told.filter((subject) => subject.includes('Überprüfung von „Sprachtreff“'))).toHaveLength(1);
  });

  it('stays as it was when the measure changes, and whatever is called', async () => {
    const [before] = (await read()).reviews;
    await house.query("UPDATE measure SET title = 'Anders', planned_cost_cents = 1 WHERE id = $1", [
      measureId,
    ]);
    const call = fc.constantFrom('review', 'correct', 'report', 'delete');
    const calls: Readonly<Record<string, () => Promise<unknown>>> = {
      review: () => steering.post(way, draft()),
      correct: () => steering.post(way, draft({ correctsId: before?.id })),
      report: () => provider.post(`/api/v1/measures/${measureId}/reports`, { text: 'Neues', version: 1 }),
      delete: () => steering.delete(`/api/v1/measure-reviews/${before?.id}`),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 6 }), async (sequence) => {
        for (const name of sequence) await calls[name]?.();
        const after = (await read()).reviews.find(({ id }) => id === before?.id);
        expect({ ...after, isCorrected: false }).toEqual(before);
      }),
      { numRuns: 5 },
    );
    const change = house.query("UPDATE measure_review SET progress = 'x' WHERE id = $1", [before?.id]);
    await expect(change).rejects.toThrow('does not change');
    await expect(house.query('DELETE FROM measure_review')).rejects.toThrow('does not change');
  });

  it('is reminded of once at each stage, and the Steuerungsgruppe of what is overdue', async () => {
    const { due } = await read();
    house.clock.moveTo(`${due?.dueOn}T06:50:00Z`);
    expect(await remind()).toBe(1);
    await remind();
    await house.settle();
    const near = (await mailsTo('provider@test.example')).filter((subject) =>
      subject.includes('wird überprüft'),
    );
    expect(near).toHaveLength(1);
    expect(await mailsTo('steering-group@test.example')).toEqual([]);
    house.clock.moveTo(`${Number(due?.dueOn.slice(0, 4)) + 1}-12-31T06:50:00Z`);
    await remind();
    await remind();
    await house.settle();
    expect(await mailsTo('steering-group@test.example')).toHaveLength(1);
  });
});
