import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditPurpose } from '#libs/rights';
import { Audit } from '../../src/platform/audit/audit.js';
import { ImportTravelTimes } from '../../src/exchange/index.js';
import { ALTDORF, BERGHEIM, inventDistrict } from '../support/areas.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { openCommands } from '../support/commands.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { actorOf, aMember, oneMemberOfEachKind } from '../support/members.js';
import { tableOf } from '../support/tables.js';

interface SeenLine {
  readonly at: string;
  readonly by: string;
  readonly organisationName: string | null;
  readonly accountLogin: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly purpose: string | null;
  readonly facts: object;
}

interface SeenLines {
  readonly items: readonly SeenLine[];
  readonly nextCursor: string | null;
}

describe('An office sees who touched its cases', () => {
  let house: House;
  let ids: Readonly<Record<string, string>>;
  let ownCase: SeenCase;
  let siteId: string;

  const lines = async (login: string, query = ''): Promise<SeenLines> =>
    (await (await house.signIn(login)).get<SeenLines>(`/api/v1/audit-lines${query}`)).body;
  const looksAtTheCase = async (login: string, purpose: AuditPurpose): Promise<void> => {
    const subject = { kind: 'referral', id: ownCase.id, owner: ids['jobcenter'] ?? '', purpose };
    await house.get(Audit).recordRead(await actorOf(house, login), subject);
  };

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true }); // Monday, 2026-11-23, 9:00 in Berlin
    await inventDistrict(house);
    ids = await oneMemberOfEachKind(house);
    await aMember(house, 'other-jobcenter', 'jobcenter');
    siteId = (await aSite(house, ids['provider'] ?? '')).id;
    ownCase = await placeCase(await house.signIn('jobcenter'));
    house.clock.moveTo('2026-11-24T08:00:00Z');
    await looksAtTheCase('jobcenter', 'placement');
    await looksAtTheCase('provider', 'offer-answer');
    await looksAtTheCase('counselling', 'placement');
    house.clock.moveTo('2026-11-25T08:00:00Z');
    const clerk = await house.signIn('jobcenter');
    await clerk.post(`/api/v1/referrals/${ownCase.id}/end`, { reasonCode: 'moved-away' });
  });
  afterAll(() => house.close());

  it('sees what it did itself, with the account, and each look of others, without; its own looks leave no line', async () => {
    const { items } = await lines('jobcenter');
    const own = items.filter(({ by }) => by === 'own-organisation');
    expect(own.map(({ act, accountLogin }) => [act, accountLogin])).toEqual(
      expect.arrayContaining([
        ['referral-placed', 'jobcenter'],
        ['referral-stepped', 'jobcenter'],
      ]),
    );
    expect(own[0]).toMatchObject({ subjectId: ownCase.id, facts: { act: 'end' } });
    expect(items.filter(({ by }) => by === 'other-organisation')).toEqual([
      expect.objectContaining({ act: 'referral-read', purpose: 'placement' }),
      {
        at: '2026-11-24T08:00:00.000Z',
        by: 'other-organisation',
        organisationName: 'Testorganisation provider',
        accountLogin: null,
        act: 'referral-read',
        subjectKind: 'referral',
        subjectId: ownCase.id,
        purpose: 'offer-answer',
        facts: {},
      },
    ]);
  });

  it('does not learn which Beratungsstelle looked', async () => {
    const [look] = (await lines('jobcenter', '?act=referral-read')).items;
    expect(look).toMatchObject({ by: 'other-organisation', organisationName: null, accountLogin: null });
  });

  it('shows those who looked their own looks, and nobody else anything', async () => {
    expect((await lines('counselling')).items).toEqual([
      expect.objectContaining({ act: 'referral-read', by: 'own-organisation', accountLogin: 'counselling' }),
    ]);
    for (const login of ['other-jobcenter', 'social-welfare-office', 'immigration-office', 'bamf'])
      expect(await lines(login)).toEqual({ items: [], nextCursor: null });
    const steering = await house.signIn('steering-group');
    expect((await steering.get('/api/v1/audit-lines')).status).toBe(403);
  });

  it('shows the district every line with office, account, moment and purpose, but no case', async () => {
    const { items } = await lines('district', '?subjectKind=referral&from=2026-11-24');
    expect(items.map(({ act, accountLogin, purpose }) => [act, accountLogin, purpose])).toEqual([
      ['referral-stepped', 'jobcenter', 'placement'],
      ['referral-read', 'counselling', 'placement'],
      ['referral-read', 'provider', 'offer-answer'],
    ]);
    const told = JSON.stringify(await lines('district'));
    for (const secret of [ownCase.id, ownCase.code, 'moved-away']) expect(told).not.toContain(secret);
  });

  it('is read by day, by act and by kind of row, page by page', async () => {
    const acts = async (query: string): Promise<readonly string[]> =>
      (await lines('jobcenter', query)).items.map(({ act }) => act);
    expect(await acts('?from=2026-11-25')).toEqual(['referral-stepped']);
    expect((await acts('?to=2026-11-23')).at(-1)).toBe('referral-placed');
    expect(await acts('?from=2026-11-24&to=2026-11-24')).toEqual(['referral-read', 'referral-read']);
    expect(await acts('?act=referral-placed')).toEqual(['referral-placed']);
    expect(await acts('?subjectKind=offering')).toEqual([]);
    const all = await lines('jobcenter');
    const first = await lines('jobcenter', '?limit=2');
    expect(first.items).toEqual(all.items.slice(0, 2));
    expect(await lines('jobcenter', `?cursor=${first.nextCursor}`)).toEqual({
      items: all.items.slice(2),
      nextCursor: null,
    });
    const clerk = await house.signIn('jobcenter');
    expect((await clerk.get('/api/v1/audit-lines?cursor=nonsense')).body).toMatchObject({
      code: 'invalid-cursor',
    });
    expect((await clerk.get('/api/v1/audit-lines?from=yesterday')).status).toBe(422);
  });

  it('sees that the provider looked whom it asked, once a day however often the list was shown', async () => {
    const clerk = await house.signIn('jobcenter');
    const addressed = await placeCase(clerk, { addressedProviderId: ids['provider'] });
    const provider = await house.signIn('provider');
    const shown = await provider.get('/api/v1/referrals/addressed');
    expect(JSON.stringify(shown.body)).toContain(addressed.code);
    await provider.get('/api/v1/referrals/addressed');
    await provider.get(`/api/v1/referrals/addressed/${addressed.id}/messages`);
    const reads = (await lines('jobcenter', '?act=referral-read')).items.filter(
      ({ subjectId }) => subjectId === addressed.id,
    );
    expect(reads).toEqual([
      expect.objectContaining({ organisationName: 'Testorganisation provider', purpose: 'placement' }),
    ]);
    await provider.post(`/api/v1/referrals/addressed/${addressed.id}/list`);
    const [step] = (await lines('jobcenter', '?act=referral-stepped')).items;
    expect(step).toMatchObject({
      by: 'other-organisation',
      organisationName: 'Testorganisation provider',
      accountLogin: null,
      subjectId: addressed.id,
      facts: { act: 'list' },
    });
  });

  it('tells a provider what others wrote down about its sites', async () => {
    const own = await lines('provider', '?subjectKind=site');
    expect(own.items.map(({ act, by, subjectId }) => [act, by, subjectId])).toEqual([
      ['approval-saved', 'nobody-signed-in', siteId],
      ['approval-saved', 'nobody-signed-in', siteId],
      ['site-added', 'nobody-signed-in', siteId],
    ]);
    await aSite(house, ids['provider'] ?? '');
    expect((await lines('provider', '?subjectKind=site')).items).toHaveLength(3);
    await aSite(house, ids['provider'] ?? '', { name: 'Neues Haus' });
    expect((await lines('provider', '?act=site-changed')).items).toHaveLength(1);
  });

  it('writes one line for a matrix of travel times', async () => {
    const head = ['AGS', 'Kursort', 'Verkehrsmittel', 'Minuten', 'Quelle', 'Herkunft'];
    const table = tableOf(head, [
      [ALTDORF, 'Neues Haus', 'ÖPNV', '30', 'Fahrplan 2026', ''],
      [BERGHEIM, 'Neues Haus', 'ÖPNV', '40', 'Fahrplan 2026', ''],
      [BERGHEIM, 'Neues Haus', 'ÖPNV', '41', 'Fahrplan 2026', ''],
    ]);
    const commands = await openCommands(house);
    const report = await commands.get(ImportTravelTimes).execute(table);
    await commands.close();
    expect(report).toMatchObject({ isApplied: true, accepted: 3 });
    const [line, ...others] = (await lines('district', '?act=travel-times-saved')).items;
    expect(others).toEqual([]);
    expect(line).toMatchObject({ subjectId: 'Fahrplan 2026', facts: { origin: 'measured', rows: 2 } });
    expect(await house.query('SELECT minutes FROM travel_time ORDER BY minutes')).toEqual([
      { minutes: 30 },
      { minutes: 41 },
    ]);
  });
});
