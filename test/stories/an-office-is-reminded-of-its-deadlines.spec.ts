import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenDemand, WatchDeadlines } from '../../src/referrals/index.js';
import { openCounty, type County } from '../support/a-county-with-demand.js';
import { aCase, detailsOf, doWith, placeCase, type SeenCase } from '../support/cases.js';
import type { ReceivedMail } from '../support/mailbox.js';
import { morningOf } from '../support/morning-watch.js';
import type { Visitor } from '../support/visitor.js';

describe('An office is reminded of its deadlines', () => {
  let county: County;
  let jobcenter: Visitor;
  let counselling: Visitor;
  const seen = new Set<string>();
  const vocational = { accessRoute: 'vocational', formatCode: 'vocational', level: 'B1' };

  /** The mails of the morning of a day, and no earlier ones. */
  async function mailsOf(day: string): Promise<readonly ReceivedMail[]> {
    await morningOf(county.house, day);
    const fresh = (await county.house.mails()).filter(({ messageId }) => !seen.has(messageId));
    for (const { messageId } of fresh) seen.add(messageId);
    return fresh;
  }

  beforeAll(async () => {
    county = await openCounty('2026-10-05T08:00:00Z');
    jobcenter = await county.house.signIn('jobcenter');
    counselling = await county.house.signIn('counselling');
  });
  afterAll(() => county.house.close());

  it('is told nothing on a day on which nothing is reached', async () => {
    expect(await mailsOf('2026-10-06')).toEqual([]);
  });

  it('gets one mail a day, with its own codes and what they reached, and no other office’s', async () => {
    county.house.clock.moveTo('2026-10-12T08:00:00Z');
    const general = await placeCase(jobcenter);
    const quick = await placeCase(jobcenter, vocational);
    const theirs = await placeCase(counselling, { accessRoute: 'entitled' });
    const entitled = await placeCase(jobcenter, { waitingSince: '2026-10-10', entitledUntil: '2026-12-07' });
    expect(await mailsOf('2026-10-12')).toEqual([]);
    const [bsk] = await mailsOf('2026-10-26');
    expect(bsk).toMatchObject({
      to: 'jobcenter@test.example',
      subject: 'Kurskreis: Fristen bei einem Ihrer Fälle',
      text: expect.stringContaining(`- ${quick.code}: wartet seit 14 Tagen`),
    });
    const mails = await mailsOf('2026-11-09');
    expect(mails.map(({ to }) => to)).toEqual(['counselling@test.example', 'jobcenter@test.example']);
    const [other, own] = mails;
    expect(other?.text).toContain(`- ${theirs.code}: wartet seit 28 Tagen`);
    for (const { code } of [general, quick, entitled]) expect(other?.text).not.toContain(code);
    expect(own?.subject).toBe('Kurskreis: Fristen bei 3 Ihrer Fälle');
    expect(own?.text).toContain(`- ${general.code}: wartet seit 28 Tagen`);
    expect(own?.text).toContain(`- ${quick.code}: wartet seit 28 Tagen`);
    expect(own?.text).toContain(`- ${entitled.code}: noch 28 Tage`);
    expect(own?.text).not.toContain(theirs.code);
    expect(own?.html).toContain(`<strong>${general.code}</strong>`);
    expect(own?.text).toContain('teilen sie weiterhin selbst mit');
  });

  it('is not told twice, neither by a second try nor by two workers at once', async () => {
    expect(await mailsOf('2026-11-09')).toEqual([]);
    county.house.clock.moveTo('2026-11-16T05:30:00Z');
    const { house } = county;
    const watched = await Promise.all([
      house.get(WatchDeadlines).execute(),
      house.inWorker(WatchDeadlines).execute(),
    ]);
    expect(watched.map(({ mails }) => mails).sort((a, b) => a - b)).toEqual([0, 2]);
    await house.settle();
    const day35 = (await house.mails()).filter(({ text }) => text.includes('wartet seit 35 Tagen'));
    expect(day35.map(({ to }) => to)).toEqual(['counselling@test.example', 'jobcenter@test.example']);
    for (const { messageId } of day35) seen.add(messageId);
  });

  it('is told later of days on which no worker ran: the latest of each kind', async () => {
    const [theirs, own] = await mailsOf('2026-11-25');
    expect(theirs?.text).toMatch(/wartet seit 42 Tagen/);
    expect(own?.text.match(/wartet seit \d+ Tagen/g)).toEqual([
      'wartet seit 42 Tagen',
      'wartet seit 42 Tagen',
    ]);
    expect(await mailsOf('2026-11-26')).toEqual([]);
  });

  it('is told when an entitlement ends in a week, and that its case expired the day after the last', async () => {
    const [near] = await mailsOf('2026-11-30');
    expect(near?.text).toContain('noch 7 Tage');
    expect(await mailsOf('2026-12-07')).toEqual([]);
    const [over] = await mailsOf('2026-12-08');
    expect(over?.text).toMatch(/Erloschen\n- [A-Z0-9]{8}: Berechtigung abgelaufen/);
    const [expired] = (await jobcenter.get<{ items: SeenCase[] }>('/api/v1/referrals?state=ended')).body
      .items;
    expect(expired).toMatchObject({ state: 'expired', clocks: { entitlementDaysLeft: -1 } });
  });

  it('does not miss a case on pause: it wakes on its day, the deadline runs on', async () => {
    county.house.clock.moveTo('2026-12-08T08:00:00Z');
    const paused = await placeCase(jobcenter, { waitingSince: '2026-11-11' });
    await doWith(jobcenter, paused, 'pause', { reasonCode: 'awaits-papers', resumesOn: '2026-12-10' });
    const demand = async (): Promise<number> => (await county.house.get(OpenDemand).all()).length;
    const before = await demand();
    const [reminded] = await mailsOf('2026-12-09');
    expect(reminded?.text).toContain(`- ${paused.code}: wartet seit 28 Tagen`);
    expect((await detailsOf(jobcenter, paused)).pause).not.toBeNull();
    await mailsOf('2026-12-10');
    expect((await detailsOf(jobcenter, paused)).pause).toBeNull();
    expect(await demand()).toBe(before + 1);
    const woken = await county.house.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM outbox_event WHERE name = 'referral-changed' AND payload->>'referralId' = $1`,
      [paused.id],
    );
    expect(woken).toEqual([{ n: 2 }]);
  });

  it('keeps alone the case that somebody touched in the last weeks of its year', async () => {
    county.house.clock.moveTo('2026-12-10T08:00:00Z');
    const touched = await placeCase(jobcenter, { waitingSince: '2026-01-08' });
    const left = await placeCase(jobcenter, { waitingSince: '2026-01-08' });
    const [soon] = await mailsOf('2026-12-11');
    expect(soon?.text).toContain('Bald ein Jahr seit der Anmeldung');
    county.house.clock.moveTo('2026-12-20T08:00:00Z');
    const change = { ...aCase({ waitingSince: '2026-01-08' }), version: touched.version };
    expect((await jobcenter.put(`/api/v1/referrals/${touched.id}`, change)).status).toBe(200);
    await mailsOf('2027-01-08');
    expect(await detailsOf(jobcenter, left)).toMatchObject({ state: 'waiting' });
    const [over] = await mailsOf('2027-01-09');
    expect(over?.text).toContain(`- ${left.code}: ein Jahr seit der Anmeldung vergangen`);
    expect(over?.text).not.toContain(touched.code);
    expect(await detailsOf(jobcenter, touched)).toMatchObject({ state: 'waiting' });
  });
});
