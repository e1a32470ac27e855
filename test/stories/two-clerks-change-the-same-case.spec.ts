import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventDistrict } from '../support/areas.js';
import { aCase, detailsOf, doWith, placeCase, type SeenCase, type SeenProblem } from '../support/cases.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';

describe('Two clerks change the same case', () => {
  let house: House;
  let one: Visitor;
  let other: Visitor;
  let shared: SeenCase;
  const change = (clerk: Visitor, version: number, given: object): Promise<Answer<SeenCase & SeenProblem>> =>
    clerk.put(`/api/v1/referrals/${shared.id}`, { ...aCase(), ...given, version });

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    await aMember(house, 'jobcenter', 'jobcenter');
    one = await house.signIn('jobcenter');
    other = await house.signIn('jobcenter');
    shared = await placeCase(one);
  });
  afterAll(() => house.close());

  it('lets the first win, and tells the second that it saw an old state', async () => {
    const { version } = shared;
    expect((await change(one, version, { level: 'A2' })).body).toMatchObject({
      level: 'A2',
      version: version + 1,
    });
    const late = await change(other, version, { level: 'B1' });
    expect(late.body).toMatchObject({ status: 409, code: 'changed-meanwhile' });
    expect(late.body.detail).toMatch(/^Jemand anders hat diesen Fall inzwischen geändert\./);
    expect(await detailsOf(one, shared)).toMatchObject({ level: 'A2' });
  });

  it('lets exactly one of many win who press at the same moment', async () => {
    const { version } = await detailsOf(one, shared);
    const clerks = [one, other, one, other, one, other];
    const answers = await Promise.all(
      clerks.map((clerk) => change(clerk, version, { dayparts: ['evening'] })),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await detailsOf(one, shared)).toMatchObject({ version: version + 1, dayparts: ['evening'] });
  });

  it('counts a step as a change too', async () => {
    const { version } = await detailsOf(one, shared);
    await doWith(other, shared, 'pause', { reasonCode: 'other' });
    expect((await change(one, version, {})).body).toMatchObject({ status: 409, code: 'changed-meanwhile' });
  });

  it('ends it once, whoever presses', async () => {
    const path = `/api/v1/referrals/${shared.id}/end`;
    const answers = await Promise.all(
      [one, other].map((clerk) => clerk.post(path, { reasonCode: 'place-found' })),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    const { steps } = await detailsOf(one, shared);
    expect(steps.filter(({ act }) => act === 'end')).toHaveLength(1);
  });

  it('is told of changes by each act of the audit, and of nothing that stands in the case', async () => {
    const lines = await house.query<{ facts: object }>(
      `SELECT facts FROM audit_line WHERE act = 'referral-changed' AND subject_id = $1`,
      [shared.id],
    );
    expect(lines).toEqual([{ facts: {} }, { facts: {} }]);
  });
});
