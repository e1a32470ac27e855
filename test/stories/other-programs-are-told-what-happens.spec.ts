import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RenewSecretsCommand, type RenewedSecrets } from '../../src/commands/acts/renew-secrets.command.js';
import { RelayWebhooks } from '../../src/webhooks/jobs/relay-webhooks.js';
import { openCounty, sevenPeopleWait, type County } from '../support/a-county-with-demand.js';
import { Receiver } from '../support/a-receiver.js';
import { openCommands } from '../support/commands.js';
import { courseForm } from '../support/courses.js';
import { storySettings, type House } from '../support/house.js';
import { nightBefore } from '../support/nightly-check.js';
import { isSignedBy } from '../support/signed-delivery.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

interface SeenWebhook {
  readonly id: string;
  readonly secret: string;
  readonly state: string;
  readonly version: number;
}
interface SeenDelivery {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
}
interface Told {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

describe('Other programs are told what happens', () => {
  let county: County;
  let house: House;
  let receiver: Receiver;
  let bamf: Visitor;
  let hook: SeenWebhook;

  beforeAll(async () => {
    receiver = await Receiver.open();
    county = await openCounty('2026-11-23T08:00:00Z', { WEBHOOK_TARGETS: 'any' });
    ({ house } = county);
    bamf = await house.signIn('bamf');
  });
  afterAll(async () => {
    await house.close();
    receiver.close();
  });

  const path = (rest = ''): string => `/api/v1/webhooks/${hook.id}${rest}`;
  const journal = async (): Promise<readonly SeenDelivery[]> =>
    (await bamf.get<{ items: SeenDelivery[] }>(path('/deliveries'))).body.items;
  const ofKind = async (kind: string): Promise<SeenDelivery | undefined> =>
    (await journal()).find((one) => one.kind === kind);
  const deliver = async (): Promise<void> => {
    await house.settle();
    await house.inWorker(RelayWebhooks).execute();
    await until(async () => (await journal()).every(({ state }) => state !== 'waiting'));
  };

  it('to whom an address and kinds were named; the secret is said once', async () => {
    const kinds = ['course-changed', 'course-called-off', 'gap-opened', 'gap-closed'];
    const wrong = await bamf.post('/api/v1/webhooks', { address: 'ftp://elsewhere.example/', kinds });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'unfit-address' } });
    const group = await house.signIn('steering-group');
    const refused = await group.post('/api/v1/webhooks', { address: receiver.address, kinds });
    expect(refused).toMatchObject({ status: 422, body: { code: 'kind-not-permitted' } });
    const made = await bamf.post<SeenWebhook>('/api/v1/webhooks', { address: receiver.address, kinds });
    expect(made).toMatchObject({ status: 201, body: { state: 'active', version: 1 } });
    hook = made.body;
    expect(hook.secret).toMatch(/^whsec_[\w-]{43}$/);
    const kept = await house.query('SELECT * FROM webhook');
    expect(JSON.stringify(kept)).not.toContain(hook.secret);
    expect((await bamf.get('/api/v1/webhooks')).text).not.toContain(hook.secret);
  });

  it('of a course, signed, and once more under the same id where nobody answered', async () => {
    receiver.answers = [500, 200];
    const vhs = await house.signIn('vhs');
    const form = courseForm(house, county.siteId, { title: 'Vormittagskurs' });
    const { id } = (await vhs.post<{ id: string }>('/api/v1/offerings', form)).body;
    await deliver();
    expect(receiver.received).toHaveLength(2);
    const [first, again] = receiver.received;
    expect(again?.body).toBe(first?.body);
    for (const { headers, body } of receiver.received) {
      const header = String(headers['kurskreis-signature']);
      expect(isSignedBy(hook.secret, header, body)).toBe(true);
      expect(isSignedBy(hook.secret, header, `${body} `)).toBe(false);
      expect(headers['kurskreis-delivery']).toBe((JSON.parse(body) as Told).id);
    }
    const [told] = receiver.bodies<Told>('course-changed');
    expect(told?.data).toMatchObject({ offeringId: id, title: 'Vormittagskurs', state: 'secured' });
    expect(told?.data['sections']).toMatchObject([{ number: 1, freePlaces: 8 }, { number: 2 }]);
    expect(await ofKind('course-changed')).toMatchObject({
      state: 'delivered',
      attempts: 2,
      lastStatus: 200,
    });
    expect((await vhs.post(`/api/v1/offerings/${id}/cancel`, { reasonCode: 'no-room' })).status).toBeLessThan(
      300,
    );
    await deliver();
    expect(receiver.bodies<Told>('course-called-off')[0]?.data).toMatchObject({ calledOff: 'cancelled' });
  });

  it('of a gap in the sentence of its list, to whom it may be shown', async () => {
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    await deliver();
    const told = receiver.bodies<Told>('gap-opened');
    const { items } = (await bamf.get<{ items: { id: string }[] }>('/api/v1/gaps')).body;
    expect(new Set(told.map(({ data }) => data['gapId']))).toEqual(new Set(items.map(({ id }) => id)));
    expect(told).toHaveLength(items.length);
    expect(told[0]?.data['statement']).toMatch(/ohne Platz/);
  });

  it('under both secrets while they are exchanged', async () => {
    const before = hook.secret;
    hook = (await bamf.post<SeenWebhook>(path('/secret'))).body;
    const ping = async (): Promise<string> => {
      await bamf.post(path('/deliveries'));
      await deliver();
      return String(receiver.received.at(-1)?.headers['kurskreis-signature']);
    };
    const both = await ping();
    const body = receiver.received.at(-1)?.body ?? '';
    expect([before, hook.secret].map((secret) => isSignedBy(secret, both, body))).toEqual([true, true]);
    house.clock.moveTo('2026-11-25T10:00:00Z');
    const one = await ping();
    const later = receiver.received.at(-1)?.body ?? '';
    expect([before, hook.secret].map((secret) => isSignedBy(secret, one, later))).toEqual([false, true]);
  });

  it('under the same secret after the key of the installation was changed, there and back', async () => {
    const { DATABASE_URL, SESSION_SECRET } = house.settings;
    const renew = async (keys: Readonly<Record<string, string>>): Promise<RenewedSecrets> => {
      const settings = storySettings({ DATABASE_URL, SESSION_SECRET, ...keys });
      const commands = await openCommands({ settings, clock: house.clock });
      const renewed = await commands.get(RenewSecretsCommand).execute();
      await commands.close();
      return renewed;
    };
    const secondFactors = { resealed: 0, unreadable: 0 };
    const another = 'another key of this installation, 40 letters';
    const there = await renew({ SECRETS_KEY: another });
    expect(there).toEqual({ secondFactors, webhooks: { resealed: 2, unreadable: 0 } });
    // The house still knows its first key alone.
    const lost = await renew({});
    expect(lost).toEqual({ secondFactors, webhooks: { resealed: 0, unreadable: 2 } });
    const back = await renew({ SECRETS_KEY: SESSION_SECRET, SECRETS_OLD_KEY: another });
    expect(back).toEqual(there);
    await bamf.post(path('/deliveries'));
    await deliver();
    const { headers, body } = receiver.received.at(-1) ?? {};
    expect(isSignedBy(hook.secret, String(headers?.['kurskreis-signature']), body ?? '')).toBe(true);
  });

  it('again when somebody asks, and not while it is stopped', async () => {
    const delivery = await ofKind('course-called-off');
    const count = receiver.received.length;
    const again = `/deliveries/${delivery?.id}/again`;
    expect(await bamf.post(path(again))).toMatchObject({ status: 200, body: { state: 'waiting' } });
    await deliver();
    expect(receiver.received).toHaveLength(count + 1);
    expect(receiver.received.at(-1)?.headers['kurskreis-delivery']).toBe(delivery?.id);
    const shape = {
      address: receiver.address,
      kinds: ['gap-opened'],
      isActive: false,
      version: hook.version,
    };
    expect(await bamf.put(path(), shape)).toMatchObject({ status: 200, body: { state: 'paused' } });
    expect(await bamf.put(path(), shape)).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
    expect(await bamf.post(path(again))).toMatchObject({ status: 409, body: { code: 'webhook-not-active' } });
    const on = { ...shape, isActive: true, version: hook.version + 1 };
    expect(await bamf.put(path(), on)).toMatchObject({ status: 200, body: { state: 'active' } });
  });

  it('no longer when nobody answered for days, of which its organisation is told', async () => {
    await house.query("UPDATE webhook SET failing_since = '2026-11-22T08:00:00Z'");
    Object.assign(house.settings, { WEBHOOK_TARGETS: 'public' });
    await bamf.post(path('/deliveries'));
    await deliver();
    expect(await ofKind('ping')).toBeDefined();
    const failed = (await journal()).find(({ state }) => state === 'failed');
    expect(failed?.lastError).toBe('Die Adresse führt in ein eigenes Netz. Dorthin wird nichts zugestellt.');
    const { items } = (await bamf.get<{ items: SeenWebhook[] }>('/api/v1/webhooks')).body;
    expect(items).toMatchObject([{ id: hook.id, state: 'switched-off' }]);
    await house.settle();
    const mails = (await house.mails()).filter(({ subject }) => subject.includes('Webhook abgeschaltet'));
    expect(mails).toMatchObject([{ to: 'bamf@test.example' }]);
    expect((await bamf.delete(path())).status).toBe(204);
    expect((await bamf.get(path('/deliveries'))).status).toBe(404);
  });
});
