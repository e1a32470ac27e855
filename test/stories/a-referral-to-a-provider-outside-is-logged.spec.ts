import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty, type County } from '../support/a-county-with-demand.js';
import { detailsOf, doWith, placeCase, type SeenCase, type SeenProblem } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { Visitor } from '../support/visitor.js';

const OUTSIDE = {
  providerName: 'Volkshochschule Nachbarkreis',
  town: 'Anderswo',
  courseTitle: 'Allgemeiner Integrationskurs, Modul 3',
  startsOn: '2026-12-07',
};

interface Sheet {
  readonly code: string;
  readonly course: { readonly source: string; readonly title: string } | null;
}

describe('A referral to a provider outside is logged', () => {
  let county: County;
  let clerk: Visitor;
  let sent: SeenCase;
  const log = (given: object): ReturnType<Visitor['post']> =>
    clerk.post(`/api/v1/referrals/${sent.id}/outside`, { ...OUTSIDE, ...given });
  const sheet = async (): Promise<Sheet> =>
    (await clerk.get<Sheet>(`/api/v1/referrals/${sent.id}/sheet`)).body;

  beforeAll(async () => {
    county = await openCounty();
    clerk = await county.house.signIn('counselling');
    sent = await placeCase(clerk, { accessRoute: 'entitled', entitledUntil: '2027-03-01' });
  });
  afterAll(() => county.house.close());

  it('has a sheet before anything is known: code, office, what to bring', async () => {
    expect(await sheet()).toEqual({
      code: sent.code,
      contactOfficeName: 'Testorganisation counselling',
      printedOn: '2026-11-23',
      entitledUntil: '2027-03-01',
      course: null,
      bring: ['entitlement', 'identity-document', 'test-result', 'benefit-notice', 'writing-things'],
    });
  });

  it.each([
    ['courseTitle', 'Kurs für Frau Beispiel', '„Frau Beispiel“ sieht aus wie ein Name.'],
    ['courseTitle', 'Kurs, Tel. 06131 123456', '„Tel. 06131 123456“ sieht aus wie eine Telefonnummer.'],
    ['providerName', 'VHS, Az. 12-345/6', '„Az. 12-345/6“ sieht aus wie ein Aktenzeichen.'],
    ['town', 'geb. 03.04.1990', '„geb. 03.04.1990“ sieht aus wie ein Geburtsdatum.'],
  ])('refuses a %s with “%s”, and says what it found', async (field, text, sentence) => {
    const { body } = await log({ [field]: text });
    expect(body).toMatchObject({ status: 422, code: 'personal-data', fields: [{ field }] });
    expect((body as SeenProblem).detail).toBe(
      `${sentence} Angaben, an denen jemand zu erkennen ist, dürfen hier nicht stehen.`,
    );
    expect((await detailsOf(clerk, sent)).outside).toEqual([]);
  });

  it('is kept with its case, which goes on waiting', async () => {
    const logged = await log({});
    expect(logged.status).toBe(201);
    expect(logged.body).toEqual({ id: expect.any(String), ...OUTSIDE, loggedAt: '2026-11-23T08:00:00.000Z' });
    const details = await detailsOf(clerk, sent);
    expect(details).toMatchObject({ state: 'waiting', outside: [logged.body] });
    const lines = await county.house.query(
      `SELECT facts FROM audit_line WHERE act = 'referral-sent-outside' AND subject_id = $1`,
      [sent.id],
    );
    expect(lines).toEqual([{ facts: {} }]);
  });

  it('gives a sheet with what is known of the course', async () => {
    expect((await sheet()).course).toEqual({
      source: 'outside',
      title: OUTSIDE.courseTitle,
      providerName: OUTSIDE.providerName,
      town: OUTSIDE.town,
      startsOn: OUTSIDE.startsOn,
      formatCode: null,
      level: null,
      siteName: null,
      street: null,
      postcode: null,
      isStepFree: null,
      dayparts: [],
      timesNote: null,
      weeklyUnits: null,
      answerUntil: null,
    });
  });

  it('gives way on the sheet to a place that is offered on the platform', async () => {
    const provider = await county.house.signIn('vhs');
    const form = courseForm(county.house, county.siteId, { timesNote: 'Mo bis Fr, 8.30 bis 12.45 Uhr' });
    const { id } = (await provider.post<{ id: string }>('/api/v1/offerings', form)).body;
    expect((await provider.post(`/api/v1/offerings/${id}/next-offer`)).status).toBe(201);
    expect((await sheet()).course).toEqual({
      source: 'offer',
      title: 'Integrationskurs am Vormittag',
      providerName: 'Volkshochschule Altdorf',
      formatCode: 'general',
      level: 'A1',
      siteName: 'Altes Schulhaus',
      street: 'Beispielstraße 1',
      postcode: '76726',
      town: 'Altdorf',
      isStepFree: true,
      startsOn: '2026-12-14',
      dayparts: ['morning'],
      timesNote: 'Mo bis Fr, 8.30 bis 12.45 Uhr',
      weeklyUnits: 25,
      answerUntil: '2026-11-26',
    });
  });

  it('is for its own office alone', async () => {
    const stranger = await county.house.signIn('jobcenter');
    expect((await stranger.get(`/api/v1/referrals/${sent.id}/sheet`)).status).toBe(404);
    expect((await stranger.post(`/api/v1/referrals/${sent.id}/outside`, OUTSIDE)).status).toBe(404);
  });

  it('comes too late for a case that is over', async () => {
    await doWith(clerk, sent, 'end', { reasonCode: 'place-found' });
    expect((await log({})).body).toMatchObject({ status: 409, code: 'referral-not-open' });
  });
});
