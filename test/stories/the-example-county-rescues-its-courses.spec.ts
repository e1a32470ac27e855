import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleAccounts } from '../../src/example-county/index.js';
import { openCommands } from '../support/commands.js';
import { openExampleCounty } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import { coursesWatchedOn } from '../support/planning-watch.js';
import type { Visitor } from '../support/visitor.js';

interface SeenProposal {
  readonly id: string;
  readonly state: string;
  readonly isOwn: boolean;
  readonly formatCode: string;
  readonly startsOn: string;
  readonly people: number;
}

interface SeenPair {
  readonly kind: string;
  readonly courses: readonly { readonly offeringId: string; readonly siteName: string }[];
}

interface SeenAtRisk {
  readonly offeringId: string;
  readonly siteName: string;
  readonly canBeFilled: boolean;
}

describe('The example county rescues its courses', () => {
  let house: House;
  let commands: INestApplicationContext;
  const members = new Map<string, Visitor>();

  beforeAll(async () => {
    house = await openExampleCounty();
    commands = await openCommands(house);
    for (const { login, password } of exampleAccounts()) {
      const visitor = house.visitor();
      const { status } = await visitor.post('/api/v1/session', { login, password });
      if (status === 201) members.set(login, visitor);
    }
  });
  afterAll(async () => {
    await commands.close();
    await house.close();
  });

  const as = (login: string): Visitor => members.get(login) as Visitor;
  const listed = async <Item>(login: string, path: string): Promise<readonly Item[]> =>
    (await as(login).get<{ items: Item[] }>(`/api/v1/planning/${path}`)).body.items;
  const stateOf = async (offeringId: string): Promise<string> =>
    (await as('bamf').get<{ state: string }>(`/api/v1/offerings/${offeringId}`)).body.state;

  /** Every office says yes to all that is offered at a course, and its provider registers them. Returns how many. */
  const everybodyComes = async (offeringId: string, provider: string): Promise<number> => {
    await house.settle();
    for (const login of members.keys()) {
      const offers = await offersSeenBy(as(login)).catch(() => []);
      for (const offer of offers)
        if (offer.course.offeringId === offeringId && offer.acts.includes('accept'))
          await actOn(as(login), offer, 'accept');
    }
    const accepted = (await offersSeenBy(as(provider))).filter(
      ({ state, course }) => state === 'accepted' && course.offeringId === offeringId,
    );
    for (const offer of accepted) await actOn(as(provider), offer, 'enrol');
    await house.settle();
    return accepted.length;
  };

  it('has a finished plan with a proposal, without anybody asking', async () => {
    const [run] = await listed<{ state: string; gapPercent: number }>('bamf', 'runs');
    expect(run).toMatchObject({ state: 'finished', gapPercent: 0 });
    const proposals = await listed<SeenProposal>('sprachschule', 'proposals');
    expect(proposals.map(({ formatCode, isOwn, state }) => [formatCode, isOwn, state])).toEqual([
      ['intensive', true, 'open'],
    ]);
  });

  it('has a course at risk that the list rescues', async () => {
    const [course] = await listed<SeenAtRisk>('sprachschule', 'courses-at-risk');
    expect(course).toMatchObject({ siteName: 'Sprachschule Bellheim', canBeFilled: true });
    const { offeringId } = course as SeenAtRisk;
    const filling = await as('sprachschule').put(`/api/v1/offerings/${offeringId}/filling`, {
      isFilledFromList: true,
    });
    expect(filling.status).toBe(204);
    expect(await everybodyComes(offeringId, 'sprachschule')).toBe(6);
    expect(await stateOf(offeringId)).toBe('secured');
    expect(await listed('sprachschule', 'courses-at-risk')).toEqual([]);
  });

  it('has two courses that are merged', async () => {
    const pairs = await listed<SeenPair>('bildungswerk', 'mergeable-courses');
    const pair = pairs.find(({ kind }) => kind === 'merge');
    expect(pair?.courses.map(({ siteName }) => siteName)).toEqual([
      'VHS-Außenstelle Wörth',
      'Bildungswerk Kandel',
    ]);
    const [kept, given] = pair?.courses ?? [];
    const merge = { reasonCode: 'too-few-participants', intoOfferingId: kept?.offeringId };
    const { status } = await as('bildungswerk').post(`/api/v1/offerings/${given?.offeringId}/merge`, merge);
    expect(status).toBe(200);
    await house.settle();
    expect(await stateOf(given?.offeringId ?? '')).toBe('merged');
    expect(
      (await listed<SeenPair>('bildungswerk', 'mergeable-courses')).map(({ kind }) => kind),
    ).not.toContain('merge');
  });

  it('has a proposal that is taken over to the start', async () => {
    const [proposal] = await listed<SeenProposal>('sprachschule', 'proposals');
    const { body } = await as('sprachschule').post<{ offeringId: string }>(
      `/api/v1/planning/proposals/${proposal?.id}/take-over`,
      {},
    );
    expect(await everybodyComes(body.offeringId, 'sprachschule')).toBe(proposal?.people);
    await coursesWatchedOn(house, '2027-03-29');
    const [confirmed] = await listed<SeenProposal>('sprachschule', 'proposals');
    expect(confirmed).toMatchObject({ id: proposal?.id, state: 'confirmed', startsOn: '2027-04-12' });
    await coursesWatchedOn(house, '2027-04-12');
    expect(await stateOf(body.offeringId)).toBe('started');
  });
});
