import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { ListRoutes, type Route } from '../../src/platform/auth/list-routes.js';
import { writeRightsPage } from '../../src/platform/auth/write-rights-page.js';
import { aMember } from '../support/members.js';
import { BODY_IDS } from '../support/rights/body-ids.js';
import type { ForeignRow } from '../support/rights/guarded-route.js';
import { ID_ROUTES } from '../support/rights/id-routes.js';
import { WHOLE_COUNTY_LISTS } from '../support/rights/lists.js';
import * as routes from '../support/rights/routes.js';
import {
  aBooking,
  addressedCase,
  foreignReport,
  placeOffer,
  untoldGap,
} from '../support/rights/row-makers.js';
import { World } from '../support/rights/world.js';
import type { Answer, Visitor } from '../support/visitor.js';

const PAGE = join(resolve(import.meta.dirname, '../..'), 'docs/rights.md');

describe('Every right is checked at the route and on the row', () => {
  let world: World;
  let all: readonly Route[];

  beforeAll(async () => {
    world = await World.open();
    all = world.house.get(ListRoutes).all();
  });
  afterAll(() => world.house.close());

  /** Asks as a stranger: whatever comes back tells nothing of the rows of others. */
  const ask = async (
    visitor: Visitor,
    route: Route,
    ids: readonly string[] = [],
    more: Pick<ForeignRow, 'body' | 'query'> & { readonly headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const path = routes.pathWith(route, ids) + (more.query ?? '');
    const body = more.body ?? (route.method === 'POST' || route.method === 'PUT' ? {} : undefined);
    const answer = await visitor.send(route.method, path, body, more.headers);
    const told = `${answer.text} ${JSON.stringify([...answer.headers])}`;
    for (const secret of world.secrets)
      if (told.includes(secret)) throw new Error(`${routes.nameOf(route)} tells ${secret}: ${told}`);
    if (answer.status >= 400)
      for (const part of path.split('/').filter((word) => word.length > 30)) expect(told).not.toContain(part);
    return answer;
  };

  it('is written down as it is in docs/rights.md', async () => {
    expect(await readFile(PAGE, 'utf8')).toBe(writeRightsPage(all));
  });

  it('knows for each route with an id how to make a row of somebody else', () => {
    const named = all.filter(routes.hasId).map(routes.nameOf);
    const advice = (name: string): string =>
      `${name} names a row by its id, but nobody knows how to make one of another organisation. ` +
      'Add it to test/support/rights/id-routes.ts: `make` a row as its owner, or say why it is `everybodys`.';
    expect(named.filter((name) => ID_ROUTES[name] === undefined).map(advice)).toEqual([]);
    expect(Object.keys(ID_ROUTES).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('knows for each route with an id in its body or query whose rows these are', async () => {
    const named = await routes.routesWithIdsInside(world.house);
    const advice = (name: string): string =>
      `${name} names a row by an id in its body or query. Add it to test/support/rights/body-ids.ts: ` +
      '`make` one request with the id of somebody else and the same with an invented one, or say why it is `everybodys`.';
    expect(named.filter((name) => BODY_IDS[name] === undefined).map(advice)).toEqual([]);
    expect(Object.keys(BODY_IDS).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('shows newcomers empty lists of what others own', async () => {
    await foreignReport(world);
    await placeOffer(world, 'open');
    await addressedCase(world);
    await aBooking(world);
    await untoldGap(world);
    await world.owners.counselling.visitor.post('/api/v1/demand-reports/statement');
    const lists = all.filter((route) => route.method === 'GET' && !routes.hasId(route));
    for (const kind of ORGANISATION_KINDS) {
      await aMember(world.house, `new-${kind}`, kind);
      const newcomer = await world.house.signIn(`new-${kind}`);
      for (const route of lists.filter((one) => routes.boundToRows(one).includes(kind))) {
        if (WHOLE_COUNTY_LISTS[routes.nameOf(route)] !== undefined) continue;
        const seen = await ask(newcomer, route);
        expect([kind, routes.nameOf(route), seen.status]).toEqual([kind, routes.nameOf(route), 200]);
        if (!routes.isEmpty(seen.body))
          throw new Error(
            `${routes.nameOf(route)} shows a new ${kind} something: ${seen.text}. If it shows what is not ` +
              'somebody’s own, name it with the reason in test/support/rights/lists.ts.',
          );
        const owner = Object.values(world.owners).map(({ visitor }) => visitor);
        for (const tag of (await Promise.all(owner.map((one) => one.get(route.path)))).map(etagOf)) {
          const again = await ask(newcomer, route, [], { headers: { 'if-none-match': tag } });
          expect([200, 304]).toContain(again.status);
          if (again.status === 304) expect(etagOf(seen)).toBe(tag);
        }
      }
    }
  });

  it('turns strangers away from rows of others as if these were not there', async () => {
    for (const route of all) {
      const entry = ID_ROUTES[routes.nameOf(route)];
      if (entry === undefined || 'everybodys' in entry) continue;
      const kinds = entry.strangers ?? routes.boundToRows(route);
      const strangers = kinds.map((kind) => ({ kind, ...world.strangers[kind] }));
      const nobody = { kind: null, visitor: world.house.visitor() };
      const row = await entry.make(world);
      for (const [index, { kind, visitor }] of (route.demand === 'public' ? [nobody] : strangers).entries()) {
        const code = kind === null ? undefined : entry.toldWhy?.[kind];
        const context = `${routes.nameOf(route)} as ${kind ?? 'nobody'}`;
        if (code === undefined) await expectNotThere(context, { visitor, isFirst: index === 0 }, route, row);
        else await expectToldWhy(context, visitor, route, row, code);
      }
      // Those who may see this row are told nothing of what others keep in it.
      for (const kind of routes.boundToRows(route).filter((one) => !kinds.includes(one)))
        await ask(world.strangers[kind].visitor, route, row.real, { ...row });
      await expectThere(routes.nameOf(route), route, row);
    }
  });

  const expectNotThere = async (
    context: string,
    { visitor, isFirst }: { readonly visitor: Visitor; readonly isFirst: boolean },
    route: Route,
    row: ForeignRow,
  ): Promise<void> => {
    const body = requestOf(row);
    const never = routes.bytesOf(await ask(visitor, route, [], body));
    expect([context, never]).toEqual([context, expect.objectContaining({ status: 404 })]);
    const conditions: Record<string, string>[] = [];
    // What is known of an answer is judged after the row, the same for all: one stranger is enough.
    if (route.method === 'GET' && isFirst) {
      const tag = etagOf(await row.owner.get(routes.pathWith(route, row.real)));
      conditions.push({ 'if-none-match': tag }, { 'if-none-match': '*' }, { 'if-match': tag });
    }
    for (const ids of [...row.tried, row.tried.flat().map(() => 'no-id-at-all')]) {
      for (const headers of [{}, ...conditions]) {
        if (route.demand === 'public') await world.forgetTries();
        const tried = await ask(visitor, route, ids, { ...body, headers });
        expect([context, ids, headers, routes.bytesOf(tried)]).toEqual([context, ids, headers, never]);
      }
    }
  };

  const expectToldWhy = async (
    context: string,
    visitor: Visitor,
    route: Route,
    row: ForeignRow,
    code: string,
  ): Promise<void> => {
    const answer = await ask(visitor, route, row.real, requestOf(row));
    expect([context, answer.status, answer.body]).toEqual([context, 403, expect.objectContaining({ code })]);
  };

  /** Else the maker made nothing, and everything above passed for nothing. */
  const expectThere = async (context: string, route: Route, row: ForeignRow): Promise<void> => {
    const path = routes.pathWith(route, row.real) + (row.query ?? '');
    const answer = await row.owner.send(route.method, path, row.body);
    expect([context, answer.status]).not.toEqual([context, 404]);
    expect([context, answer.status]).not.toEqual([context, 403]);
  };

  it('answers an id of somebody else in a body like one that never was', async () => {
    for (const [name, entry] of Object.entries(BODY_IDS)) {
      if ('everybodys' in entry) continue;
      const { asker, foreign, invented } = await entry.make(world);
      const [method = ''] = name.split(' ');
      const answers = [];
      for (const { path, body } of [foreign, invented]) answers.push(await asker.send(method, path, body));
      const [first] = answers;
      const tellsNothing = first?.status === 200 ? routes.isEmpty(first.body) : (first?.status ?? 0) >= 400;
      expect([name, tellsNothing]).toEqual([name, true]);
      expect([name, ...answers.slice(0, 1).map(routes.bytesOf)]).toEqual([
        name,
        ...answers.slice(1).map(routes.bytesOf),
      ]);
    }
  });

  it('lets each kind in where the table says so, and nobody else, with ids or without', async () => {
    const wrong: string[] = [];
    for (const route of all) {
      const cells = [
        ...ORGANISATION_KINDS.map((kind) => ({
          who: kind as string,
          mayUse: routes.mayUse(kind, route),
          visitor: world.strangers[kind].visitor,
        })),
        {
          who: 'an administrator of the steering-group',
          mayUse: routes.mayUse('steering-group', route, true),
          visitor: world.administrator.visitor,
        },
      ];
      for (const { who, mayUse, visitor } of cells) {
        const { status, text } = await ask(visitor, route);
        const isTurnedAway = status === 403 && text.includes('"code":"not-permitted"');
        const isLetIn = status !== 401 && status !== 403 && status < 500;
        if (mayUse ? !isLetIn : !isTurnedAway)
          wrong.push(`${who} ${routes.nameOf(route)}: ${status} ${text}`);
      }
      const { status } = await ask(world.house.visitor(), route);
      if (route.demand === 'public' ? status === 401 || status >= 500 : status !== 401)
        wrong.push(`nobody ${routes.nameOf(route)}: ${status}`);
      if (routes.nameOf(route) === 'DELETE /api/v1/session') await world.signInAgain();
    }
    expect(wrong).toEqual([]);
  });

  it('turns those who may not use a route away before they learn whether a row is there', async () => {
    for (const route of all) {
      const entry = ID_ROUTES[routes.nameOf(route)];
      if (entry === undefined || 'everybodys' in entry || route.demand === 'public') continue;
      const row = await entry.make(world);
      const more = row.body === undefined ? {} : { body: row.body };
      const outsiders = ORGANISATION_KINDS.filter((kind) => !routes.mayUse(kind, route));
      const visitors = [world.house.visitor(), ...outsiders.map((kind) => world.strangers[kind].visitor)];
      for (const visitor of visitors) {
        const [there, never] = [
          await ask(visitor, route, row.real, more),
          await ask(visitor, route, [], more),
        ];
        expect([401, 403]).toContain(there.status);
        expect(routes.bytesOf(there)).toEqual(routes.bytesOf(never));
      }
    }
  });
});

function etagOf({ headers }: Answer): string {
  return headers.get('etag') ?? '"none"';
}

/** What of a row goes with a request for it. */
function requestOf({ body, query }: ForeignRow): Pick<ForeignRow, 'body' | 'query'> {
  return { ...(body === undefined ? {} : { body }), ...(query === undefined ? {} : { query }) };
}
