import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import type { House } from '../support/house.js';
import type { ReceivedMail } from '../support/mailbox.js';
import { checkQueue, nightBefore } from '../support/nightly-check.js';
import type { SeenGap, SeenGaps } from '../support/seen-gap.js';

describe('A gap opens overnight, and everybody concerned is told', () => {
  let house: House;
  let mails: readonly ReceivedMail[];
  const mailTo = (login: string): ReceivedMail | undefined =>
    mails.find(({ to }) => to === `${login}@test.example`);
  const gapsOf = async (login: string): Promise<readonly SeenGap[]> =>
    (await (await house.signIn(login)).get<SeenGaps>('/api/v1/gaps')).body.items;

  beforeAll(async () => {
    ({ house } = await openCounty(undefined, {}, { hasHours: true }));
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    mails = await house.mails();
  });
  afterAll(() => house.close());

  it('is looked for each night at half past two', async () => {
    expect(await checkQueue(house).getJobSchedulers()).toEqual([
      expect.objectContaining({ pattern: '30 2 * * *', tz: 'Europe/Berlin' }),
    ]);
  });

  it('writes one mail to each who can do something about it, and to nobody else', () => {
    expect(mails.map(({ to }) => to.replace('@test.example', '')).sort()).toEqual([
      'bamf',
      'district',
      'immigration-office',
      'jobcenter',
      'vhs',
    ]);
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(
      new Set(['Kurskreis: 1 neue Versorgungslücke im Landkreis Altdorf']),
    );
  });

  it.each([
    ['district', '7 Personen'],
    ['bamf', '7 Personen'],
    ['vhs', '7 Personen'],
    ['jobcenter', '5 Personen'],
    ['immigration-office', 'weniger als 3 Personen'],
  ])('tells %s of %s: those that are its business', (login, people) => {
    const { text = '', html = '' } = mailTo(login) ?? {};
    for (const said of [
      'Verbandsgemeinde Altdorf · Allgemein · Niveau A1',
      'seit 9 Wochen',
      'Es gibt zurzeit kein Kursangebot dieses Kurstyps auf dem nötigen Niveau.',
      'keiner im Angebot',
      '04.12.2026',
    ]) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(text).toContain(`Ohne Platz: ${people},`);
    expect(html).toContain(`<strong>${people}</strong>`);
  });

  it('gives each recipient an answer link of its own', () => {
    const links = mails.map(({ text }) => /\/antwort\/([\w-]{43})\n/.exec(text)?.[1]);
    expect(links).not.toContain(undefined);
    expect(new Set(links).size).toBe(5);
  });

  it('leads from the mail to the gap, where it says who was told', async () => {
    const [, id = ''] = /\/luecken\/([0-9a-f-]{36})\n/.exec(mailTo('vhs')?.text ?? '') ?? [];
    const clerk = await house.signIn('vhs');
    const { status, body } = await clerk.get<SeenGap>(`/api/v1/gaps/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      areaName: 'Verbandsgemeinde Altdorf',
      formatTitle: 'Allgemein',
      level: 'A1',
      people: 7,
      isSuppressed: false,
      longestWaitDays: 64,
      cause: 'no-offering-of-format',
      openedOn: '2026-11-24',
      answers: [],
      isOverdue: false,
      timeline: [{ checkedOn: '2026-11-24', change: 'opened', people: 7 }],
      mayAnswer: true,
    });
    expect(body.evidence.peopleByMunicipality).toEqual([
      expect.objectContaining({ name: 'Altdorf', people: null }),
      expect.objectContaining({ name: 'Bergheim', people: null }),
    ]);
    expect(body.told).toHaveLength(5);
    expect(body.told).toContainEqual(
      expect.objectContaining({
        organisationName: 'Volkshochschule Altdorf',
        reason: 'opened',
        mailState: 'sent',
        answerUntil: '2026-12-04',
      }),
    );
  });

  it.each([
    ['district', 1],
    ['bamf', 1],
    ['counselling', 1],
    ['jobcenter', 1],
    ['immigration-office', 1],
    ['vhs', 1],
    ['social-welfare-office', 0],
    ['far-school', 0],
    ['new-school', 0],
  ])('shows %s %i gap', async (login, count) => {
    expect(await gapsOf(login)).toHaveLength(count);
  });

  it('is not for the Steuerungsgruppe, and hidden gaps do not exist', async () => {
    const [gap] = await gapsOf('district');
    expect((await (await house.signIn('steering-group')).get('/api/v1/gaps')).status).toBe(403);
    expect((await (await house.signIn('far-school')).get(`/api/v1/gaps/${gap?.id}`)).status).toBe(404);
    expect((await (await house.signIn('district')).get('/api/v1/gaps/no-id')).status).toBe(404);
  });

  it('leaves a line for the night', async () => {
    const { body } = await (await house.signIn('district')).get<{ items: object[] }>('/api/v1/gap-checks');
    expect(body.items).toEqual([
      expect.objectContaining({ checkedOn: '2026-11-24', opened: 1, grown: 0, persisting: 0, closed: 0 }),
    ]);
  });
});
