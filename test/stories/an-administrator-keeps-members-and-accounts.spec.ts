import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventDistrict, ALTDORF } from '../support/areas.js';
import { House, STORY_PASSWORD } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly isUsed: boolean;
  readonly deactivatedOn: string | null;
}

/** As it stands in the list of accounts. */
interface ListedAccount {
  readonly id: string;
  readonly login: string;
  readonly firstPasswordEndsAt: string | null;
}

describe('An administrator keeps members and accounts', () => {
  let house: House;
  let administrator: Visitor;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    await aMember(house, 'landkreis', 'district', { isAdministrator: true, name: 'Kreisverwaltung' });
    administrator = await house.signIn('landkreis');
  });
  afterAll(() => house.close());

  const organisations = async (): Promise<readonly Listed[]> =>
    (await administrator.get<{ items: readonly Listed[] }>('/api/v1/organisations')).body.items;
  const named = async (name: string): Promise<Listed> => {
    const found = (await organisations()).find((one) => one.name === name);
    if (found === undefined) throw new Error(`no organisation ${name}`);
    return found;
  };
  const listed = async (login: string): Promise<ListedAccount | undefined> => {
    const { body } = await administrator.get<{ items: readonly ListedAccount[] }>('/api/v1/accounts');
    return body.items.find((one) => one.login === login);
  };
  const idOf = async (login: string): Promise<string> => (await listed(login))?.id ?? '';
  const add = (organisationId: string, login: string, isAdministrator = false) =>
    administrator.post<{ id: string; firstPassword: string }>('/api/v1/accounts', {
      organisationId,
      login,
      isAdministrator,
    });
  const tryPassword = (login: string, password: string) =>
    house.visitor().post('/api/v1/session', { login, password });
  const signIn = async (login: string, password: string): Promise<Visitor> => {
    const visitor = house.visitor();
    expect((await visitor.post('/api/v1/session', { login, password })).status).toBe(201);
    return visitor;
  };

  it('admits a provider, whose kind may change until something hangs on it', async () => {
    const form = { kind: 'counselling', name: 'Sprachhaus', mailAddress: 'post@sprachhaus.example' };
    expect((await administrator.post('/api/v1/organisations', form)).status).toBe(201);
    expect(await administrator.post('/api/v1/organisations', form)).toMatchObject({
      status: 409,
      body: { fields: [{ field: 'name' }] },
    });
    const { id } = await named('Sprachhaus');
    const change = (kind: string) => administrator.put(`/api/v1/organisations/${id}`, { ...form, kind });
    expect((await change('provider')).status).toBe(204);
    expect((await change('counselling')).body).toMatchObject({
      code: 'organisation-used', // as a Kursträger it may have sites from now on
      fields: [{ field: 'kind' }],
    });
    expect((await named('Sprachhaus')).isUsed).toBe(true);
  });

  it('enters a site in the middle of its Gemeinde, and what may be taught there', async () => {
    const { id } = await named('Sprachhaus');
    const site = {
      name: 'Altes Rathaus',
      street: null,
      postcode: '76726',
      town: 'Altdorf',
      ags: ALTDORF,
      latitude: null,
      longitude: null,
      isStepFree: true,
    };
    const added = await administrator.post<{ id: string }>(`/api/v1/organisations/${id}/sites`, site);
    expect(added.status).toBe(201);
    const approvals = `/api/v1/sites/${added.body.id}/approvals`;
    const approval = { courseTypeCode: 'general', from: '2026-01-01', until: '2029-12-31' };
    expect((await administrator.put(approvals, approval)).status).toBe(204);
    expect(await administrator.put(approvals, { ...approval, from: '2027-01-01' })).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'from' }] },
    });
    expect(await administrator.put(approvals, { ...approval, until: '2031-01-01' })).toMatchObject({
      body: { detail: 'Eine Zulassung gilt höchstens 5 Jahre (IntV § 20 Abs. 2).' },
    });
    const { body } = await administrator.get(`/api/v1/organisations/${id}/sites`);
    expect(body).toMatchObject({ items: [{ name: 'Altes Rathaus', ags: ALTDORF, approvals: [approval] }] });
    expect((await administrator.delete(`${approvals}?courseTypeCode=general&from=2026-01-01`)).status).toBe(
      204,
    );
  });

  it('opens an account whose first password opens nothing but its own change', async () => {
    const { id } = await named('Sprachhaus');
    const opened = await add(id, 'Sprachhaus');
    expect(opened.status).toBe(201);
    expect((await add(id, 'sprachhaus')).body).toMatchObject({ fields: [{ field: 'login' }] });
    const { firstPassword } = opened.body;
    const clerk = await signIn('sprachhaus', firstPassword);
    expect((await clerk.get('/api/v1/session')).body).toMatchObject({ mustChangePassword: true });
    expect((await clerk.get('/api/v1/offerings')).body).toMatchObject({ code: 'password-change-needed' });
    const change = (oldPassword: string, newPassword: string) =>
      clerk.put('/api/v1/own-account/password', { oldPassword, newPassword });
    expect((await change('falsch', STORY_PASSWORD)).body).toMatchObject({
      fields: [{ field: 'oldPassword' }],
    });
    expect((await change(firstPassword, 'kurz')).body).toMatchObject({ fields: [{ field: 'newPassword' }] });
    const elsewhere = await signIn('sprachhaus', firstPassword);
    expect((await change(firstPassword, STORY_PASSWORD)).status).toBe(204);
    expect((await clerk.get('/api/v1/offerings')).status).toBe(200);
    expect((await elsewhere.get('/api/v1/session')).status).toBe(401);
  });

  it('opens nothing with a first password that nobody used in time, until there is a new one', async () => {
    const { body } = await add((await named('Sprachhaus')).id, 'nachzug');
    const now = house.clock.now();
    expect(await listed('nachzug')).toMatchObject({ firstPasswordEndsAt: '2026-11-30T23:00:00.000Z' });
    expect(await listed('sprachhaus')).toMatchObject({ firstPasswordEndsAt: null });
    house.clock.moveTo('2026-12-08T09:00:00Z');
    expect(await tryPassword('nachzug', body.firstPassword)).toMatchObject({
      status: 422,
      body: {
        code: 'first-password-expired',
        detail:
          'Dieses erste Passwort ist abgelaufen. Bitte lassen Sie sich von der Verwaltung ein neues geben.',
      },
    });
    expect(await tryPassword('nachzug', 'geraten')).toMatchObject({ body: { code: 'wrong-credentials' } });
    expect((await tryPassword('landkreis', STORY_PASSWORD)).status).toBe(201);
    // Whoever chose their own through a process of the version before, which leaves the day where it is.
    const mustChange = (must: boolean): Promise<unknown> =>
      house.query(`UPDATE account SET must_change_password = $1 WHERE login = 'nachzug'`, [must]);
    await mustChange(false);
    expect((await tryPassword('nachzug', body.firstPassword)).status).toBe(201);
    await mustChange(true);
    house.clock.moveTo(now);
    const renewed = await administrator.post<{ firstPassword: string }>(
      `/api/v1/accounts/${await idOf('nachzug')}/first-password`,
    );
    expect((await tryPassword('nachzug', renewed.body.firstPassword)).status).toBe(201);
  });

  it('shows their owner all sessions, and ends the others', async () => {
    const clerk = await signIn('sprachhaus', STORY_PASSWORD);
    const { body } = await clerk.get<{ login: string; sessions: readonly { isThis: boolean }[] }>(
      '/api/v1/own-account',
    );
    expect(body.login).toBe('sprachhaus');
    expect(body.sessions.map(({ isThis }) => Number(isThis)).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect((await clerk.delete('/api/v1/own-account/other-sessions')).body).toEqual({ ended: 1 });
    expect((await clerk.get('/api/v1/own-account')).body).toMatchObject({ sessions: [{ isThis: true }] });
  });

  it('deactivates an account, whose sessions end at once, also one that is just beginning', async () => {
    const clerk = await signIn('sprachhaus', STORY_PASSWORD);
    const id = await idOf('sprachhaus');
    // As if the password had been looked at before, and the session were written after.
    const [late] = await house.query<{ sess: object }>(
      `SELECT sess FROM session WHERE sess -> 'actor' ->> 'accountId' = $1`,
      [id],
    );
    expect((await administrator.post(`/api/v1/accounts/${id}/deactivate`)).status).toBe(204);
    expect((await clerk.get('/api/v1/session')).status).toBe(401);
    await house.query(
      `INSERT INTO session (sid, sess, expire) VALUES ('late', $1, now() + interval '1 hour')`,
      [JSON.stringify(late?.sess)],
    );
    expect(await house.query(`SELECT sid FROM session WHERE sid = 'late'`)).toEqual([]);
    const refused = await house
      .visitor()
      .post('/api/v1/session', { login: 'sprachhaus', password: STORY_PASSWORD });
    expect(refused.status).toBe(422);
    expect((await administrator.post(`/api/v1/accounts/${id}/reactivate`)).status).toBe(204);
    await signIn('sprachhaus', STORY_PASSWORD);
  });

  it('resets a password and deactivates a member: both end all its sessions', async () => {
    const clerk = await signIn('sprachhaus', STORY_PASSWORD);
    const reset = await administrator.post<{ firstPassword: string }>(
      `/api/v1/accounts/${await idOf('sprachhaus')}/first-password`,
    );
    expect((await clerk.get('/api/v1/session')).status).toBe(401);
    const again = await signIn('sprachhaus', reset.body.firstPassword);
    const { id } = await named('Sprachhaus');
    expect((await administrator.post(`/api/v1/organisations/${id}/deactivate`)).status).toBe(204);
    expect((await again.get('/api/v1/session')).status).toBe(401);
    expect((await named('Sprachhaus')).deactivatedOn).toBe('2026-11-23');
    expect((await add(id, 'sprachhaus-2')).body).toMatchObject({ fields: [{ field: 'organisationId' }] });
    expect((await administrator.post(`/api/v1/organisations/${id}/reactivate`)).status).toBe(204);
  });

  it('never locks itself out: neither the own account nor the last that administers', async () => {
    const own = await idOf('landkreis');
    expect((await administrator.post(`/api/v1/accounts/${own}/deactivate`)).body).toMatchObject({
      code: 'last-administrator',
    });
    const { id } = await named('Kreisverwaltung');
    const second = await add(id, 'landkreis-2', true);
    expect((await administrator.post(`/api/v1/accounts/${own}/deactivate`)).body).toMatchObject({
      code: 'own-account',
    });
    expect((await administrator.post(`/api/v1/organisations/${id}/deactivate`)).body).toMatchObject({
      code: 'own-organisation',
    });
    expect((await administrator.post(`/api/v1/accounts/${second.body.id}/deactivate`)).status).toBe(204);
  });

  it('leaves a line for each act, with who did it', async () => {
    const lines = await house.query<{ act: string; account_id: string | null }>(
      `SELECT act, account_id FROM audit_line WHERE purpose = 'administration' OR subject_kind = 'site'`,
    );
    expect(new Set(lines.map(({ act }) => act))).toEqual(
      new Set([
        'organisation-added',
        'organisation-changed',
        'organisation-deactivated',
        'organisation-reactivated',
        'account-added',
        'account-deactivated',
        'account-reactivated',
        'account-password-reset',
        'own-password-changed',
        'own-sessions-ended',
        'site-added',
        'approval-saved',
        'approval-withdrawn',
      ]),
    );
    expect(lines.filter((line) => line.account_id === null)).toEqual([]);
  });
});
