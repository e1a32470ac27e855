import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { ListRoutes } from '../../src/platform/auth/list-routes.js';
import { aPublishedStrategy, type PublishedStrategy } from '../support/a-published-strategy.js';
import { INTERNAL, PUBLISHED } from '../support/lay-rows.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

const ROOT = '/api/v1/public/concept';
const PUBLISHED_KINDS =
  'committee decision concept field step need goal indicator definition measure review meeting document survey'.split(
    ' ',
  );
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describe('What is internal stays internal', () => {
  let house: House;
  let anybody: Visitor;
  let strategy: PublishedStrategy;
  /** All that anybody can read, by its address. */
  const read = new Map<string, string>();

  const routes = (): readonly string[] =>
    house
      .get(ListRoutes)
      .all()
      .filter(({ path }) => path.startsWith(ROOT))
      .map(({ path }) => path);
  const withId = (): readonly string[] => routes().filter((path) => path.endsWith('/:id'));

  /** Follows each id that stands anywhere in an answer, through each route. */
  const crawl = async (): Promise<void> => {
    const waiting = routes().filter((path) => !path.includes(':'));
    const seen = new Set(waiting);
    for (const path of waiting) {
      const { status, text } = await anybody.get(path);
      if (status !== 200) continue;
      read.set(path, text);
      for (const id of text.match(ID) ?? [])
        for (const route of withId()) {
          const next = route.replace(':id', id);
          if (seen.has(next)) continue;
          seen.add(next);
          waiting.push(next);
        }
    }
  };

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    anybody = house.visitor();
    const districtId = await aMember(house, 'kreis', 'district', { name: 'Kreisverwaltung' });
    expect((await anybody.get(ROOT)).status).toBe(404);
    strategy = await aPublishedStrategy(house, districtId);
    await crawl();
  });
  afterAll(() => house.close());

  it('is told on every route under the public concept that nobody needs to sign in for', () => {
    const demands = house
      .get(ListRoutes)
      .all()
      .filter(({ path }) => path.startsWith(ROOT));
    expect(demands.length).toBeGreaterThanOrEqual(8);
    expect(new Set(demands.map(({ method, demand }) => `${method} ${JSON.stringify(demand)}`)).size).toBe(1);
  });

  it('does not occur in anything that anybody can reach', () => {
    const told = [...read].flatMap(([path, text]) =>
      (text.match(new RegExp(`${INTERNAL}[a-z-]+`, 'g')) ?? []).map((word) => `${path}: ${word}`),
    );
    expect(told).toEqual([]);
    for (const amount of ['33333333', '77777777', '987654321', '55555555', 'gast@test.example'])
      expect([...read.values()].join('\n').replaceAll(ID, '')).not.toContain(amount);
  });

  it.each(PUBLISHED_KINDS)('while the public %s is found', (kind) => {
    expect([...read.values()].join('\n')).toContain(PUBLISHED + kind);
  });

  it('is answered like what does not exist, on each route, by each id', async () => {
    for (const [kind, id] of Object.entries(strategy.internal))
      for (const route of withId()) {
        const { status } = await anybody.get(route.replace(':id', id));
        expect([kind, route, status]).toEqual([kind, route, 404]);
      }
  });

  it('tells of a measure its granted money, its lights and its goals', async () => {
    const { body } = await anybody.get(`${ROOT}/measures/${strategy.open['measure']}`);
    expect(body).toMatchObject({
      state: 'running',
      funding: [{ source: 'state', amountCents: 4_200_000 }],
      review: { implementation: 'green', schedule: 'yellow', goal: 'none', publicSentence: 'OFFEN-review' },
      goals: [{ id: strategy.open['goal'] }],
      fieldIds: [strategy.open['field']],
    });
  });

  it('tells of an indicator its target and its values, but no number behind which stand too few', async () => {
    const { body } = await anybody.get(`${ROOT}/goals/${strategy.open['goal']}`);
    expect(body).toMatchObject({
      indicators: [
        {
          id: strategy.open['indicator'],
          target: { value: 40, day: '2027-12-31' },
          values: [
            { cutOffDay: '2026-03-31', value: 31, absence: null },
            { cutOffDay: '2026-06-30', value: null, absence: 'too-few-people' },
            { cutOffDay: '2026-09-30', value: null, absence: 'not-collected' },
          ],
        },
      ],
    });
  });

  it('says what is being done this year, and who made it is only named where they are public', async () => {
    const { body, headers } = await anybody.get<{
      readonly selection: unknown;
      readonly decisions: unknown;
      readonly groups: unknown;
      readonly contact: unknown;
    }>(ROOT);
    expect(body.selection).toMatchObject({ year: 2026, measures: [{ id: strategy.open['measure'] }] });
    expect(body.decisions).toMatchObject([{ number: 'OFFEN-decision', committeeName: null }]);
    expect(body.groups).toMatchObject([{ name: 'OFFEN-committee', fields: ['OFFEN-field'] }]);
    expect(body.contact).toEqual({ name: 'Kreisverwaltung', mailAddress: 'kreis@test.example' });
    expect(headers.get('cache-control')).toBe('public, no-cache');
    const again = await anybody.get(ROOT, { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('is handed out as a calendar that strikes out what is cancelled', async () => {
    const events = async (address = '/integrationskonzept/termine.ics'): Promise<readonly unknown[]> =>
      new ICAL.Component(ICAL.parse((await anybody.get(address)).text) as never[])
        .getAllSubcomponents('vevent')
        .map((event) =>
          ['uid', 'sequence', 'status', 'summary'].map((name) => event.getFirstPropertyValue(name)),
        );
    const uid = `termin-${strategy.open['meeting']}@kurskreis`;
    expect(await events()).toEqual([[uid, 4, 'CONFIRMED', 'OFFEN-meeting']]);
    expect(await events(`${ROOT}/events.ics`)).toEqual(await events());
    await house.query(
      `UPDATE meeting SET state = 'cancelled', state_reason = 'krank', sequence = 5 WHERE id = $1`,
      [strategy.open['meeting']],
    );
    expect(await events()).toEqual([[uid, 5, 'CANCELLED', 'OFFEN-meeting']]);
  });

  it('takes all with it when the edition is taken back', async () => {
    await house.query('UPDATE concept SET is_public = false WHERE id = $1', [strategy.open['concept']]);
    for (const path of read.keys())
      if (!path.endsWith('.ics')) expect([path, (await anybody.get(path)).status]).toEqual([path, 404]);
  });
});
