import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { House, STORY_PASSWORD } from '../support/house.js';
import { aMember } from '../support/members.js';

describe('Somebody signs in', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open();
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
