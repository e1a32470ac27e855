import { beforeAll, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { barriersOn, CHROMIUM_PATH, LOOKS, takePicture } from '../support/browser.js';
import { lookAs, storyInBrowser } from '../support/browser-story.js';
import { House, STORY_PASSWORD } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { aMember } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';

const NEW_PASSWORD = 'vier Wörter ohne Sinn';

storyThatNeeds(CHROMIUM_PATH)('Somebody proves twice who they are', () => {
  const story = storyInBrowser(() => House.open());
  let house: House;
  let administrator: Visitor;
  let clerk: Visitor;
  let secret: string;
  let recoveryCodes: readonly string[];

  beforeAll(async () => {
    ({ house } = story);
    await aMember(house, 'landkreis', 'district', { isAdministrator: true });
    await aMember(house, 'jobcenter', 'jobcenter');
    administrator = await house.signIn('landkreis');
    clerk = await house.signIn('jobcenter');
  });

  const later = (seconds: number): void =>
    house.clock.moveTo(new Date(Date.parse(house.clock.now()) + seconds * 1000).toISOString());
  const codeOf = (from: string): string =>
    generateSync({ secret: from, epoch: Math.floor(Date.parse(house.clock.now()) / 1000) });
  const signIn = (code?: string, password = STORY_PASSWORD): Promise<Answer> =>
    house
      .visitor()
      .post('/api/v1/session', { login: 'jobcenter', password, ...(code === undefined ? {} : { code }) });
  const begin = async (more: object = {}): Promise<string> => {
    const path = '/api/v1/own-account/second-factor';
    const answer = await clerk.post<{ secret: string }>(path, { password: STORY_PASSWORD, ...more });
    expect(answer).toMatchObject({ status: 200, body: { squares: expect.any(Number) } });
    return answer.body.secret;
  };
  const confirm = (code: string) =>
    clerk.put<{ codes: readonly string[] }>('/api/v1/own-account/second-factor', { code });
  const idOf = async (login: string): Promise<string> => {
    const { body } = await administrator.get<{ items: readonly { id: string; login: string }[] }>(
      '/api/v1/accounts',
    );
    return body.items.find((one) => one.login === login)?.id ?? '';
  };
  const fields = (answer: Answer): unknown => (answer.body as { fields?: unknown }).fields;

  it('sets up an app, which holds only once it has shown a code', async () => {
    const path = '/api/v1/own-account/second-factor';
    expect(fields(await clerk.post(path, { password: 'falsch' }))).toMatchObject([{ field: 'password' }]);
    secret = await begin();
    expect((await signIn()).status).toBe(201);
    expect(fields(await confirm('000000'))).toMatchObject([{ field: 'code', code: 'wrong-code' }]);
    const confirmed = await confirm(codeOf(secret));
    recoveryCodes = confirmed.body.codes;
    expect(new Set(recoveryCodes).size).toBe(10);
    const [row] = await house.query<{ sealed_secret: string }>('SELECT sealed_secret FROM second_factor');
    expect(row?.sealed_secret).not.toContain(secret);
    const hashes = await house.query<{ hash: string }>('SELECT hash FROM recovery_code');
    expect(hashes.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  it('is asked for a code after the right password, and each code opens once', async () => {
    expect(await signIn()).toMatchObject({ status: 422, body: { code: 'second-factor-asked' } });
    expect((await signIn(undefined, 'falsch')).body).toMatchObject({ code: 'wrong-credentials' });
    expect((await signIn(codeOf(secret))).body).toMatchObject({ code: 'code-used' }); // it set up the app
    later(30);
    const code = codeOf(secret);
    expect((await signIn('123456')).body).toMatchObject({ code: 'wrong-code' });
    const both = await Promise.all([signIn(code), signIn(code)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
    expect((await signIn(code)).body).toMatchObject({ code: 'code-used' });
  });

  it('gets in without the phone by a recovery code, which opens once too', async () => {
    const [first = ''] = recoveryCodes;
    expect((await signIn(first.toUpperCase())).status).toBe(201);
    expect((await signIn(first)).body).toMatchObject({ code: 'wrong-code' });
    expect((await clerk.get('/api/v1/own-account')).body).toMatchObject({
      hasSecondFactor: true,
      recoveryCodesLeft: 9,
    });
  });

  it('is slowed down after ten wrong codes, from wherever they come', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await signIn('123456');
      await house.query(`DELETE FROM login_attempt WHERE key NOT LIKE 'code%'`);
    }
    later(30);
    const answer = await signIn(codeOf(secret));
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining('Zu viele falsche Codes.') });
    await house.query('DELETE FROM login_attempt');
  });

  it('takes another phone, and then the old one is worth nothing', async () => {
    later(30);
    const old = secret;
    secret = await begin({ code: codeOf(old) });
    later(30);
    const renewed = await confirm(codeOf(secret));
    expect(renewed.body.codes).toHaveLength(10);
    later(30);
    expect((await signIn(codeOf(old))).body).toMatchObject({ code: 'wrong-code' });
    expect((await signIn(recoveryCodes[1])).body).toMatchObject({ code: 'wrong-code' });
    expect((await signIn(codeOf(secret))).status).toBe(201);
  });

  it('may lose it to an administrator, which ends all sessions and is told by mail', async () => {
    const path = `/api/v1/accounts/${await idOf('jobcenter')}/second-factor`;
    expect((await administrator.delete(path)).status).toBe(204);
    expect((await clerk.get('/api/v1/session')).status).toBe(401);
    expect((await administrator.delete(path)).body).toMatchObject({ code: 'no-second-factor' });
    await house.settle();
    const [mail] = (await house.mails()).filter(({ to }) => to === 'jobcenter@test.example');
    expect(mail?.subject).toBe('Kurskreis: Zweiter Faktor von „jobcenter“ zurückgesetzt');
    clerk = await house.signIn('jobcenter');
  });

  it('must have one where the district demands it, before anything else', async () => {
    await house.query(
      `INSERT INTO rule_parameter (key, valid_from, value, source)
       VALUES ('sign-in.second-factor-jobcenter', '2026-11-01', 1, 'Beschluss')`,
    );
    clerk = await house.signIn('jobcenter');
    expect((await clerk.get('/api/v1/session')).body).toMatchObject({ mustSetUpSecondFactor: true });
    expect((await clerk.get('/api/v1/offerings')).body).toMatchObject({ code: 'second-factor-needed' });
    secret = await begin();
    expect((await confirm(codeOf(secret))).status).toBe(200);
    expect((await clerk.get('/api/v1/offerings')).status).toBe(200);
    later(30);
    const remove = { password: STORY_PASSWORD, code: codeOf(secret) };
    expect((await clerk.post('/api/v1/own-account/second-factor/remove', remove)).body).toMatchObject({
      code: 'second-factor-duty',
    });
  });

  it('sees where they are signed in and when that was used, and ends one place', async () => {
    later(30);
    const elsewhere = house.visitor();
    const login = { login: 'jobcenter', password: STORY_PASSWORD, code: codeOf(secret) };
    await elsewhere.post('/api/v1/session', login, { 'user-agent': 'Firefox/140 (Windows)' });
    later(600);
    expect((await elsewhere.get('/api/v1/offerings')).status).toBe(200);
    const { body } = await clerk.get<{
      sessions: readonly { handle: string; device: string; isThis: boolean; lastUsedAt: string }[];
    }>('/api/v1/own-account');
    const other = body.sessions.find(({ isThis }) => !isThis);
    expect(other).toMatchObject({ device: 'Firefox unter Windows', lastUsedAt: house.clock.now() });
    expect((await clerk.delete(`/api/v1/own-account/sessions/${other?.handle}`)).status).toBe(204);
    expect((await elsewhere.get('/api/v1/session')).status).toBe(401);
    expect((await clerk.get('/api/v1/session')).status).toBe(200);
  });

  it('is invited by mail, once, and chooses a password that nobody else knows', async () => {
    const { body } = await administrator.get<{ items: readonly { id: string; name: string }[] }>(
      '/api/v1/organisations',
    );
    const organisationId = body.items.find(({ name }) => name.endsWith('jobcenter'))?.id;
    const form = {
      organisationId,
      login: 'Jobcenter-2',
      mailAddress: 'post@jobcenter.example',
      isAdministrator: false,
    };
    const invite = () => administrator.post<{ id: string }>('/api/v1/account-invitations', form);
    const first = await invite();
    expect(first.status).toBe(201);
    expect((await invite()).body).toMatchObject({ code: 'already-invited' });
    await house.settle();
    const tokenOf = async (nth: number): Promise<string> => {
      const rows = await house.query<{ text_body: string }>(
        `SELECT text_body FROM mail WHERE fact LIKE 'account-invitation.%' ORDER BY created_at`,
      );
      return /einladung\/([\w-]+)/.exec(rows[nth]?.text_body ?? '')?.[1] ?? '';
    };
    const old = await tokenOf(0);
    expect((await house.visitor().get(`/api/v1/open-invitations/${old}`)).body).toMatchObject({
      login: 'jobcenter-2',
    });
    house.clock.moveTo('2026-12-01T08:00:00Z');
    administrator = await house.signIn('landkreis');
    expect((await house.visitor().get(`/api/v1/open-invitations/${old}`)).status).toBe(404);
    expect((await invite()).status).toBe(201);
    const token = await tokenOf(1);
    const accept = (password: string) =>
      house.visitor().post(`/api/v1/open-invitations/${token}/accept`, { password });
    expect(fields(await accept('Passwort1234!'))).toMatchObject([{ code: 'password-common' }]);
    const accepted = await Promise.all([accept(NEW_PASSWORD), accept(NEW_PASSWORD)]);
    expect(accepted.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404]);
    const login = { login: 'jobcenter-2', password: NEW_PASSWORD };
    expect((await house.visitor().post('/api/v1/session', login)).status).toBe(201);
    const rows = await house.query('SELECT 1 FROM account_invitation WHERE mail_address IS NOT NULL');
    expect(rows).toEqual([]);
  });

  it('is out at once in every process when the account is deactivated, and in again when it is not', async () => {
    const second = await House.open({
      now: house.clock.now(),
      settings: { DATABASE_URL: house.settings.DATABASE_URL, DATA_DIR: house.settings.DATA_DIR },
    });
    try {
      const login = { login: 'jobcenter-2', password: NEW_PASSWORD };
      const here = house.visitor();
      const there = second.visitor();
      for (const visitor of [here, there])
        expect((await visitor.post('/api/v1/session', login)).status).toBe(201);
      const account = `/api/v1/accounts/${await idOf('jobcenter-2')}`;
      expect((await administrator.post(`${account}/deactivate`)).status).toBe(204);
      for (const visitor of [here, there]) expect((await visitor.get('/api/v1/session')).status).toBe(401);
      expect((await there.post('/api/v1/session', login)).status).toBe(422);
      expect((await administrator.post(`${account}/reactivate`)).status).toBe(204);
      expect((await here.get('/api/v1/session')).status).toBe(401);
      expect((await there.post('/api/v1/session', login)).status).toBe(201);
    } finally {
      await second.close();
    }
  });

  /** Looks at the page as it stands, in both looks; nothing may stand in anybody's way. */
  const look = async (page: Page, picture: string): Promise<void> => {
    for (const one of LOOKS) {
      await lookAs(page, one);
      expect([picture, one, await barriersOn(page)]).toEqual([picture, one, []]);
      await takePicture(page, `${picture}-${one[0]}-${one[1]}`);
    }
    await lookAs(page, LOOKS[0]);
  };
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  const fillSignIn = async (page: Page, login: string, password: string): Promise<void> => {
    await page.getByLabel('Anmeldename').fill(login);
    await page.getByLabel('Passwort').fill(password);
    await page.keyboard.press('Enter');
  };

  it('invites somebody in the browser, who makes their account themselves', async () => {
    const { page } = story;
    await page.goto('/verwaltung/konten');
    await fillSignIn(page, 'landkreis', STORY_PASSWORD);
    await page.getByRole('heading', { name: 'Konten' }).waitFor();
    await press(page, 'Per Mail einladen');
    await page.locator('#einladung-organisationId').selectOption({ label: 'Testorganisation jobcenter' });
    await page.locator('#einladung-login').fill('jobcenter-3');
    await page.locator('#einladung-mailAddress').fill('post');
    await press(page, 'Einladung verschicken');
    await page.locator('#einladung-mailAddress-error').waitFor();
    await page.locator('#einladung-mailAddress').fill('post@jobcenter.example');
    await look(page, 'anmeldung-einladen');
    await press(page, 'Einladung verschicken');
    await page.getByText('Die Einladung für „jobcenter-3“ ist unterwegs.').waitFor();
    await page.getByRole('table', { name: 'Offene Einladungen' }).getByText('jobcenter-3').waitFor();
    await look(page, 'anmeldung-konten');
    const [mail] = await house.query<{ text_body: string }>(
      `SELECT text_body FROM mail WHERE text_body LIKE '%jobcenter-3%'`,
    );
    const invited = await story.openWindow();
    await invited.goto(/\/einladung\/[\w-]+/.exec(mail?.text_body ?? '')?.[0] ?? '');
    await invited.locator('#password').fill('Passwort1234!');
    await press(invited, 'Konto einrichten');
    await invited.locator('#password-error').waitFor();
    await look(invited, 'anmeldung-einladung');
    await invited.locator('#password').fill(NEW_PASSWORD);
    await press(invited, 'Konto einrichten');
    await invited.getByText('Ihr Konto ist eingerichtet.').waitFor();
    await invited.close();
  });

  it('is led to the second factor in the browser, and signs in with it', async () => {
    const page = await story.openWindow();
    await page.goto('/faelle');
    await fillSignIn(page, 'jobcenter-3', NEW_PASSWORD);
    await page.getByRole('heading', { name: 'Richten Sie einen zweiten Faktor ein' }).waitFor();
    await press(page, 'Zweiten Faktor einrichten');
    await page.locator('#faktor-password').fill(NEW_PASSWORD);
    await press(page, 'Weiter');
    await page.getByRole('img', { name: 'QR-Code für die App' }).waitFor();
    await look(page, 'anmeldung-qr');
    const key = ((await page.locator('.first-password').textContent()) ?? '').replaceAll(' ', '');
    await page.locator('#einrichten-code').fill(codeOf(key));
    await press(page, 'Einrichten');
    await page.getByText('Ihre Wiederherstellungscodes').waitFor();
    expect(await page.locator('.recovery-codes li').count()).toBe(10);
    await look(page, 'anmeldung-codes');
    await press(page, 'Ich habe die Codes aufbewahrt');
    await page.getByRole('heading', { name: 'Mein Konto' }).waitFor();
    await look(page, 'anmeldung-konto');
    await page.goto('/faelle');
    await page.getByRole('heading', { name: 'Fälle' }).first().waitFor();
    await page.context().clearCookies();
    later(30);
    await page.goto('/faelle');
    await fillSignIn(page, 'jobcenter-3', NEW_PASSWORD);
    await page.getByText('Zweiter Schritt für „jobcenter-3“').waitFor();
    await look(page, 'anmeldung-code');
    await page.getByLabel('Code').fill('000000');
    await page.keyboard.press('Enter');
    await page.locator('#code-error').waitFor();
    await page.getByLabel('Code').fill(codeOf(key));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Fälle' }).first().waitFor();
  });
});
