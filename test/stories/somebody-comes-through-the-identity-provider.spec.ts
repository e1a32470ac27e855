import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { House } from '../support/house.js';
import { IdentityProviderOfStory } from '../support/identity-provider.js';
import { aMember } from '../support/members.js';
import { Visitor, type Answer } from '../support/visitor.js';

const PUBLIC_URL = 'http://localhost:3999';
const CALLBACK = '/api/v1/session/provider/callback';

describe('Somebody comes through the identity provider', () => {
  let provider: IdentityProviderOfStory;
  let house: House;
  let administrator: Visitor;
  let jobcenter: string;

  beforeAll(async () => {
    provider = await IdentityProviderOfStory.open({
      callback: PUBLIC_URL + CALLBACK,
      afterSignOut: `${PUBLIC_URL}/anmelden?abgemeldet=1`,
    });
    const { id, secret } = IdentityProviderOfStory.client;
    house = await House.open({
      settings: {
        PUBLIC_URL,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: id,
        OIDC_CLIENT_SECRET: secret,
        OIDC_LABEL: 'Anmeldung des Landkreises',
      },
    });
    await aMember(house, 'landkreis', 'district', { isAdministrator: true });
    jobcenter = await aMember(house, 'jobcenter', 'jobcenter');
    administrator = await house.signIn('landkreis');
  });
  afterAll(async () => {
    await house.close();
    await provider.close();
  });

  /** Goes where a browser would be sent, and stops before the house is entered again. Returns the way back. */
  const goThere = async (visitor: Visitor, query = ''): Promise<string> => {
    const begun = await visitor.get(`/api/v1/session/provider${query}`);
    expect(begun.status).toBe(303);
    const there = new Visitor('');
    let next = begun.headers.get('location') ?? '';
    for (let step = 0; step < 6 && !next.startsWith(PUBLIC_URL); step += 1) {
      const answer = await there.get(next);
      next = new URL(answer.headers.get('location') ?? '', next).href;
    }
    return next.slice(PUBLIC_URL.length);
  };
  const comeBack = async (visitor: Visitor, back: string): Promise<string> => {
    const answer = await visitor.get(back);
    expect(answer.status).toBe(303);
    return answer.headers.get('location') ?? '';
  };
  const through = async (subject: string | null, query = '', visitor = house.visitor()) => {
    provider.subject = subject;
    const target = await comeBack(visitor, await goThere(visitor, query));
    return { visitor, target };
  };
  const idOf = async (login: string): Promise<string> => {
    const { body } = await administrator.get<{ items: readonly { id: string; login: string }[] }>(
      '/api/v1/accounts',
    );
    return body.items.find((one) => one.login === login)?.id ?? '';
  };
  const bind = async (login: string, subject: string): Promise<Answer> =>
    administrator.put(`/api/v1/accounts/${await idOf(login)}/identity`, { subject });

  it('is shown the way, and is nobody here before somebody said who they are', async () => {
    expect((await house.visitor().get('/api/v1/session/ways')).body).toEqual({
      providerLabel: 'Anmeldung des Landkreises',
    });
    const { visitor, target } = await through('stranger');
    expect(target).toBe('/anmelden?fehler=identity-unknown');
    expect((await visitor.get('/api/v1/session')).status).toBe(401);
    expect(await house.query('SELECT login FROM account ORDER BY login')).toHaveLength(2);
  });

  it('is let in once an administrator bound the account, to the page they asked for', async () => {
    expect((await bind('jobcenter', 'clerk-7')).status).toBe(204);
    expect((await bind('landkreis', 'clerk-7')).body).toMatchObject({ code: 'identity-taken' });
    const { visitor, target } = await through('clerk-7', '?zurueck=/faelle?stand=offen');
    expect(target).toBe('/faelle?stand=offen');
    expect((await visitor.get('/api/v1/session')).body).toMatchObject({
      organisationId: jobcenter,
      mustSetUpSecondFactor: false,
    });
    expect((await through('clerk-7', '?zurueck=//anderswo.example')).target).toBe('/');
  });

  it('is one account, however many are bound to the same person at once', async () => {
    for (const login of ['eins', 'zwei', 'drei']) await aMember(house, login, 'counselling');
    const ids = await Promise.all(['eins', 'zwei', 'drei'].map(idOf));
    for (let round = 0; round < 4; round += 1) {
      const answers = await Promise.all(
        ids.map((id) =>
          administrator.put<{ code: string }>(`/api/v1/accounts/${id}/identity`, {
            subject: `race-${round}`,
          }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
        204, 409, 409,
      ]);
      for (const { body } of answers.filter(({ status }) => status === 409))
        expect(body).toMatchObject({ code: 'identity-taken', detail: expect.stringMatching(/schon mit/) });
    }
  });

  it('hears a reason when the provider turns them away', async () => {
    expect((await through(null)).target).toBe('/anmelden?fehler=provider-declined');
  });

  it('comes back once, in the browser in which it began, in time', async () => {
    provider.subject = 'clerk-7';
    const visitor = house.visitor();
    const back = await goThere(visitor);
    // A link to somebody else's way back would sign its victim in as the sender.
    expect(await comeBack(house.visitor(), back)).toBe('/anmelden?fehler=provider-expired');
    expect(await comeBack(visitor, back)).toBe('/');
    expect(await comeBack(visitor, back)).toBe('/anmelden?fehler=provider-expired');
    const slow = house.visitor();
    const late = await goThere(slow);
    house.clock.moveTo('2026-11-23T08:20:00Z');
    expect(await comeBack(slow, late)).toBe('/anmelden?fehler=provider-expired');
  });

  it('is not let in with another state, or with an answer to another question', async () => {
    provider.subject = 'clerk-7';
    const visitor = house.visitor();
    const back = await goThere(visitor);
    const forged = back.replace(/state=[^&]+/, 'state=forged');
    expect(forged).not.toBe(back);
    expect(await comeBack(visitor, forged)).toBe('/anmelden?fehler=provider-failed');
    expect((await visitor.get('/api/v1/session')).status).toBe(401);
    // The same state, but the token was made for a question with another nonce, or for another proof key.
    for (const kept of ['nonce', 'codeVerifier']) {
      const other = house.visitor();
      const answer = await goThere(other);
      await house.query(
        `UPDATE session SET sess = jsonb_set(sess::jsonb, ARRAY['atProvider', $1], to_jsonb($2::text))::json
         WHERE sess -> 'atProvider' IS NOT NULL`,
        [kept, 'x'.repeat(43)],
      );
      expect([kept, await comeBack(other, answer)]).toEqual([kept, '/anmelden?fehler=provider-failed']);
      expect((await other.get('/api/v1/session')).status).toBe(401);
    }
  });

  it('is invited, and has an account without a password from then on', async () => {
    const form = {
      organisationId: jobcenter,
      login: 'neu',
      mailAddress: 'neu@test.example',
      isAdministrator: false,
    };
    expect((await administrator.post('/api/v1/account-invitations', form)).status).toBe(201);
    const [mail] = await house.query<{ text_body: string }>('SELECT text_body FROM mail');
    const token = /einladung\/([\w-]+)/.exec(mail?.text_body ?? '')?.[1] ?? '';
    const query = `?einladung=${token}`;
    expect((await through('clerk-7', query)).target).toBe('/anmelden?fehler=identity-taken');
    const { visitor, target } = await through('clerk-8', query);
    expect(target).toBe('/');
    expect((await visitor.get('/api/v1/own-account')).body).toMatchObject({
      login: 'neu',
      hasPassword: false,
    });
    expect((await through('clerk-9', query)).target).toBe('/anmelden?fehler=not-found');
    const typed = { login: 'neu', password: 'none' };
    expect((await house.visitor().post('/api/v1/session', typed)).status).toBe(422);
  });

  it('signs out there too, and loses the way in when it is unbound or deactivated', async () => {
    const { visitor } = await through('clerk-7');
    const { body } = await visitor.delete<{ goOnAt: string }>('/api/v1/session');
    const address = new URL(body.goOnAt);
    expect(address.origin).toBe(provider.issuer);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/anmelden?abgemeldet=1`);
    expect((await fetch(address)).status).toBe(200);
    expect((await visitor.get('/api/v1/session')).status).toBe(401);

    const again = await through('clerk-7');
    const account = `/api/v1/accounts/${await idOf('jobcenter')}`;
    expect((await administrator.delete(`${account}/identity`)).status).toBe(204);
    expect((await again.visitor.get('/api/v1/session')).status).toBe(401);
    expect((await through('clerk-7')).target).toBe('/anmelden?fehler=identity-unknown');
    await bind('jobcenter', 'clerk-7');
    expect((await administrator.post(`${account}/deactivate`)).status).toBe(204);
    expect((await through('clerk-7')).target).toBe('/anmelden?fehler=account-closed');
  });
});
