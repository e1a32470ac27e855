import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FindStatements, ReportedDemand, SaveDemandReport } from '../../src/waiting-lists/index.js';
import { ALTDORF, BERGHEIM, CELLSTADT, inventDistrict } from '../support/areas.js';
import { placeCase } from '../support/cases.js';
import { House } from '../support/house.js';
import { oneMemberOfEachKind } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';
import type { OrganisationKind } from '#libs/kernel';
import { localDate } from '#libs/calendar';

interface SeenReport {
  readonly id: string;
  readonly officeName: string;
  readonly isOwn: boolean;
  readonly ags: string;
  readonly people: number | null;
  readonly isSuppressed: boolean;
  readonly waitingSince: string | null;
  readonly childrenUnderThree: number | null;
  readonly overlappingCases: number | null;
  readonly reportedOn: string;
}
interface Page {
  readonly items: readonly SeenReport[];
  readonly nextCursor: string | null;
}

const PATH = '/api/v1/demand-reports';
const COUNT = {
  ags: ALTDORF,
  formatCode: 'women-with-childcare',
  level: null,
  accessRoute: 'entitled',
  dayparts: ['afternoon', 'morning'],
  childrenUnderThree: 1,
  waitingSince: '2026-10-01',
  people: 5,
};

describe('An office reports counts, and the district sees them suppressed', () => {
  let house: House;
  let ids: Readonly<Record<OrganisationKind, string>>;
  let office: Visitor;
  let district: Visitor;
  const list = async (who: Visitor): Promise<readonly SeenReport[]> => (await who.get<Page>(PATH)).body.items;
  const report = (given: object = {}): Promise<Answer<SeenReport>> =>
    office.put<SeenReport>(PATH, { ...COUNT, ...given });

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    ids = await oneMemberOfEachKind(house);
    office = await house.signIn('immigration-office');
    district = await house.signIn('district');
  });
  afterAll(() => house.close());

  it('takes a count, and a new one of the same need in its place', async () => {
    const first = await report();
    expect(first.status).toBe(200);
    house.clock.moveTo('2026-11-24T08:00:00Z');
    const again = await report({ people: 7, dayparts: ['morning', 'afternoon'] });
    expect(again.body).toMatchObject({ id: first.body.id, people: 7, reportedOn: '2026-11-24', isOwn: true });
    expect(await house.get(ReportedDemand).all()).toMatchObject([
      { people: 7, officeId: ids['immigration-office'] },
    ]);
  });

  it('keeps needs apart that differ in anything', async () => {
    await report({ ags: BERGHEIM, people: 2 });
    await report({ ags: CELLSTADT, people: 3 });
    await report({ ags: CELLSTADT, people: 1, level: 'A1' });
    expect(await list(office)).toHaveLength(4);
  });

  it.each([
    [{ people: 0 }, 'people'],
    [{ people: 501 }, 'people'],
    [{ waitingSince: '2026-12-24' }, 'waitingSince'],
    [{ ags: '12345678' }, 'ags'],
    [{ formatCode: 'swimming' }, 'formatCode'],
    [{ names: 'x' }, 'names'],
  ])('refuses %j in German', async (given, field) => {
    const answer = await office.put<{ fields: { field: string; message: string }[] }>(PATH, {
      ...COUNT,
      ...given,
    });
    expect(answer.status).toBe(422);
    expect(answer.body.fields).toEqual([
      expect.objectContaining({ field, message: expect.stringMatching(/^[A-ZÄÖÜ].*\.$/u) }),
    ]);
  });

  it('shows the district all, and hides whatever tells of fewer than three, by itself or by a sum', async () => {
    const seen = await list(district);
    expect(seen.map(({ ags, people, isSuppressed }) => [ags, people, isSuppressed])).toEqual([
      [ALTDORF, null, true], // the sum of its Verbandsgemeinde would tell the two of Bergheim
      [BERGHEIM, null, true],
      [CELLSTADT, null, true], // likewise the one of the other level
      [CELLSTADT, null, true],
    ]);
    await report({ ags: BERGHEIM, people: 4, waitingSince: '2026-09-01' });
    const more = await list(district);
    expect(more.map(({ ags, people }) => [ags, people])).toEqual([
      [ALTDORF, 7],
      [BERGHEIM, null],
      [BERGHEIM, null],
      [CELLSTADT, null],
      [CELLSTADT, null],
    ]);
    expect(more.find(({ ags }) => ags === BERGHEIM)).toMatchObject({
      waitingSince: null,
      childrenUnderThree: null,
      isOwn: false,
      overlappingCases: null,
    });
  });

  it('shows other offices nothing', async () => {
    for (const kind of ['jobcenter', 'counselling', 'social-welfare-office'])
      expect(await list(await house.signIn(kind))).toEqual([]);
    for (const kind of ['provider', 'bamf', 'steering-group'])
      expect((await (await house.signIn(kind)).get(PATH)).status).toBe(403);
    expect((await district.put(PATH, COUNT)).status).toBe(403);
  });

  it('turns the pages', async () => {
    const seen: SeenReport[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = (await district.get<Page>(`${PATH}?limit=1&cursor=${cursor}`)).body;
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(await list(district));
  });

  it('warns when the same people may be cases already, until the office says they are others', async () => {
    const jobcenter = await house.signIn('jobcenter');
    await placeCase(jobcenter, { level: 'A2' });
    const count = { ...COUNT, formatCode: 'general', accessRoute: 'obliged-jobcenter', level: 'A2' };
    const refused = await jobcenter.put<{ code: string; detail: string }>(PATH, count);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'counted-twice',
      detail: expect.stringContaining('einen offenen Fall'),
    });
    const confirmed = await jobcenter.put<SeenReport>(PATH, { ...count, confirmed: true });
    expect(confirmed.status).toBe(200);
    expect(await list(jobcenter)).toMatchObject([{ people: 5, overlappingCases: 1 }]);
    expect((await jobcenter.put(PATH, { ...count, level: 'B1' })).status).toBe(200);
  });

  it('does not let a file overwrite what a person typed in', async () => {
    const fromFile = {
      ...COUNT,
      people: 9,
      childrenFromThree: 0,
      level: null,
      waitingSince: localDate('2026-10-01'),
      ags: ALTDORF,
      accessRoute: 'entitled' as const,
      dayparts: ['morning', 'afternoon'] as const,
    };
    const save = house.get(SaveDemandReport);
    const office = ids['immigration-office'];
    expect(await save.execute(office, fromFile, { isImported: true })).toMatchObject({
      outcome: 'kept-edited',
    });
    const forced = await save.execute(office, fromFile, { isImported: true, acceptEdited: true });
    expect(forced).toMatchObject({ outcome: 'updated', report: { people: 9 } });
    const again = await save.execute(office, fromFile, { isImported: true });
    expect(again.outcome).toBe('unchanged');
    house.clock.moveTo('2026-11-25T08:00:00Z');
    expect((await save.execute(office, fromFile, { isImported: true })).outcome).toBe('updated');
  });

  it('lets an office take back its own count, and no other', async () => {
    const [own] = await list(office);
    const stranger = await house.signIn('jobcenter');
    const foreign = await stranger.delete<object>(`${PATH}/${own?.id}`);
    const unknown = await stranger.delete<object>(`${PATH}/${randomUUID()}`);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual({ ...unknown.body, request: expect.any(String) });
    expect((await office.delete(`${PATH}/${own?.id}`)).status).toBe(204);
    expect(await list(office)).toHaveLength(4);
  });

  it('hears an office say that its figures are complete', async () => {
    const answer = await office.post(`${PATH}/statement`);
    expect(answer).toMatchObject({
      status: 200,
      body: { organisationId: ids['immigration-office'], confirmedOn: '2026-11-25' },
    });
    await office.post(`${PATH}/statement`);
    expect(await house.get(FindStatements).all()).toHaveLength(1);
    expect((await district.get(`${PATH}/statements`)).body).toEqual({ items: [answer.body] });
    expect((await (await house.signIn('jobcenter')).get(`${PATH}/statements`)).body).toEqual({ items: [] });
    expect((await district.post(`${PATH}/statement`)).status).toBe(403);
  });
});
