import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { House, STORY_PASSWORD } from '../support/house.js';
import { aMember } from '../support/members.js';

describe('Somebody signs in', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true, settings: { ACCOUNT_REQUEST_LIMIT: '300' } });
    await aMember(house, 'jobcenter', 'jobcenter', { name: 'Jobcenter Beispielkreis' });
  });
  afterAll(() => house.close());

  it('sees who they are and what they may do', async () => {
    const clerk = await house.signIn('jobcenter');
    const answer = await clerk.get<{ organisationName: string; permissions: string[] }>('/api/v1/session');
    expect(answer.status).toBe(200);
    expect(answer.body.organisationName).toBe('Jobcenter Beispielkreis');
    expect(answer.body.permissions).toContain('referral:write');
    expect(answer.body.permissions).not.toContain('offering:write');
  });

  it('gets the same sentence for a wrong login and a wrong password', async () => {
    const wrongLogin = await house
      .visitor()
      .post('/api/v1/session', { login: 'nobody', password: STORY_PASSWORD });
    const wrongPassword = await house
      .visitor()
      .post('/api/v1/session', { login: 'jobcenter', password: 'falsch' });
    expect(wrongLogin.status).toBe(422);
    expect(wrongPassword.body).toEqual({ ...(wrongLogin.body as object), request: expect.any(String) });
  });

  it('finds the application at any address, but never in place of a file that an update took away', async () => {
    const page = await fetch(`${house.address}/faelle/neu`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await fetch(`${house.address}/assets/page-of-yesterday.js`)).status).toBe(404);
  });

  it('is a stranger again after signing out', async () => {
    const clerk = await house.signIn('jobcenter');
    expect((await clerk.delete('/api/v1/session')).status).toBe(200);
    expect((await clerk.get('/api/v1/session')).status).toBe(401);
  });

  it('is a stranger again after two hours in which nobody used the session, and never after more than ten', async () => {
    const clerk = await house.signIn('jobcenter');
    const end = async (): Promise<number> => {
      const [row] = await house.query<{ minutes: number }>(
        `SELECT extract(epoch FROM expire - now())::float8 / 60 AS minutes FROM session ORDER BY sess ->> 'signedInAt' DESC, expire DESC LIMIT 1`,
      );
      return row?.minutes ?? 0;
    };
    const endsIn = (minutes: number): Promise<unknown> =>
      house.query(`UPDATE session SET expire = now() + make_interval(mins => $1)`, [minutes]);
    expect(await end()).toBeCloseTo(120, -1);
    await endsIn(1);
    house.clock.moveTo('2026-11-23T08:06:00Z');
    expect((await clerk.get('/api/v1/session')).status).toBe(200);
    expect(await end()).toBeCloseTo(120, -1);
    await house.query(
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{cookie,expires}', to_jsonb(now() + interval '30 minutes'))`,
    );
    house.clock.moveTo('2026-11-23T08:12:00Z');
    expect((await clerk.get('/api/v1/session')).status).toBe(200);
    expect(await end()).toBeCloseTo(30, -1);
    await endsIn(-1);
    expect((await clerk.get('/api/v1/session')).status).toBe(401);
  });

  it('cannot be signed in by a form of another site', async () => {
    const forged = await house
      .visitor()
      .post(
        '/api/v1/session',
        { login: 'jobcenter', password: STORY_PASSWORD },
        { 'sec-fetch-site': 'cross-site' },
      );
    expect(forged.status).toBe(403);
    expect(forged.body).toMatchObject({ code: 'foreign-origin' });
  });

  it('hears of misspelt and missing fields, each by name', async () => {
    const answer = await house.visitor().post('/api/v1/session', { login: '', pasword: 'x' });
    expect(answer.status).toBe(422);
    const fields = (answer.body as { fields: { field: string; message: string }[] }).fields;
    expect(fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['login', 'password', 'pasword']),
    );
    expect(fields.every(({ message }) => /[.!?]$/.test(message))).toBe(true);
  });

  it('is let in although a hundred others came from the same address just before', async () => {
    for (let colleague = 0; colleague < 101; colleague += 1) await house.signIn('jobcenter');
    expect((await (await house.signIn('jobcenter')).get('/api/v1/session')).status).toBe(200);
  });

  it('leaves nothing in the browser but what everybody in the Arbeitskreis may see', async () => {
    const clerk = await house.signIn('jobcenter');
    const kept = async (path: string): Promise<string | null> =>
      (await clerk.get(path)).headers.get('cache-control');
    expect(
      await Promise.all(['/session', '/referrals', '/regions'].map((at) => kept(`/api/v1${at}`))),
    ).toEqual(['no-store', 'no-store', 'private, no-cache']);
  });

  it('is held up when the account asks more often than a person can, and nobody else is', async () => {
    await aMember(house, 'patient', 'counselling');
    const [hasty, patient] = [await house.signIn('jobcenter'), await house.signIn('patient')];
    const asked: number[] = [];
    for (let time = 0; time < 300; time += 1) asked.push((await hasty.get('/api/v1/session')).status);
    expect(asked[0]).toBe(200);
    const answer = await hasty.get<{ code: string; detail: string }>('/api/v1/session');
    expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-tries' } });
    expect(answer.body.detail).toMatch(
      /^Zu viele Anfragen von Ihrem Konto\. Bitte versuchen Sie es in \d+ Minuten erneut\.$/,
    );
    expect((await patient.get('/api/v1/session')).status).toBe(200);
  });

  it('is slowed down after ten wrong passwords, whatever comes next', async () => {
    await aMember(house, 'guessed', 'counselling');
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await house.visitor().post('/api/v1/session', { login: 'guessed', password: `falsch ${attempt}` });
    }
    const answer = await house
      .visitor()
      .post('/api/v1/session', { login: 'guessed', password: STORY_PASSWORD });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
