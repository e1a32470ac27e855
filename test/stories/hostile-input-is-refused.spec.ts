import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { runFuzz, type FuzzVisitor } from '../../fuzz/lib/run-fuzz.mjs';
import { sender } from '../../fuzz/lib/send.mjs';
import { ALTDORF } from '../support/areas.js';
import { aTest, foreignReport, placeOffer } from '../support/rights/row-makers.js';
import { World } from '../support/rights/world.js';

/** Each address of the interface once and a half; `npm run fuzz` sends as many as somebody has time for. */
const REQUESTS = 600;
/** Nothing here measures speed: only what would hold up everybody else. */
const SLOW_MILLISECONDS = 20_000;

describe('Hostile input is refused', () => {
  let world: World;
  let wire: ReturnType<typeof sender>;

  beforeAll(async () => {
    world = await World.open();
    wire = sender(world.house.address);
    await placeOffer(world, 'open');
    await foreignReport(world);
    await aTest(world, 'owners');
  });
  afterAll(async () => {
    wire.close();
    await world.house.close();
  });

  /** As nobody, and as each kind of member, whose sessions are signed in anew where one has ended. */
  const visitors = (): readonly FuzzVisitor[] => [
    { name: 'nobody', member: null, send: (request) => wire.send(request, null) },
    ...ORGANISATION_KINDS.map((kind): FuzzVisitor => {
      const { organisationId, visitor } = world.strangers[kind];
      const member = { kind, organisationId };
      return { name: kind, member, send: (request) => wire.send(request, visitor.cookieHeader()) };
    }),
  ];

  it('in German, without a word of the inside, and without touching rows of others, whatever it is', async () => {
    const { house } = world;
    const { body: description } = await house.visitor().get('/api/openapi.json');
    const ids = await house.query<{ id: string }>(
      `SELECT id FROM offering UNION SELECT id FROM referral UNION SELECT id FROM place_offer UNION SELECT id FROM site
       UNION SELECT id FROM organisation UNION SELECT id FROM demand_report UNION SELECT id FROM placement_test`,
    );
    const report = await runFuzz({
      description,
      seed: 20_261_130,
      requests: REQUESTS,
      ids: ids.map(({ id }) => id),
      words: { formatCode: ['general'], format: ['general'], courseTypeCode: ['general'], ags: [ALTDORF] },
      visitors: visitors(),
      rows: (sql, values) => house.query<object>(sql, values),
      slowMilliseconds: SLOW_MILLISECONDS,
      betweenBlocks: () => world.forgetTries(),
    });
    expect(report.findings).toEqual([]);
    expect(report.requests).toBe(REQUESTS);
    // Or nothing came as far as a row, and nothing was tried at all.
    expect(report.statuses['200']).toBeGreaterThan(20);
    expect(report.statuses['422']).toBeGreaterThan(30);
  });

  it('also where it reaches no controller: a letter that no text may have, a head that is too long', async () => {
    const { address } = world.house;
    const refused = async (
      path: string,
      headers: Record<string, string> = {},
    ): Promise<readonly unknown[]> => {
      const answer = await fetch(address + path, { headers });
      const { code, request } = (await answer.json()) as { readonly code: string; readonly request: string };
      expect(request).toMatch(/^[\da-f-]{36}$/);
      return [answer.status, answer.headers.get('content-type'), code];
    };
    const form = 'application/problem+json; charset=utf-8';
    expect(await refused('/api/v1/survey-answers/a%00b')).toEqual([400, form, 'bad-request']);
    expect(await refused('/api/v1/session', { cookie: 'a'.repeat(20_000) })).toEqual([
      431,
      form,
      'head-too-long',
    ]);
  });
});
