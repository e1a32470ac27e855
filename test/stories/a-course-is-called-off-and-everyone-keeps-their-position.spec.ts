import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WatchDeadlines } from '../../src/referrals/index.js';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { ReceivedMail } from '../support/mailbox.js';
import { actOn, offersSeenBy, type SeenOffer } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

interface SeenCourse {
  readonly state: string;
  readonly reasonCode: string | null;
  readonly sections: readonly { readonly taken: number; readonly held: number; readonly free: number }[];
}

describe('A course is called off, and everyone keeps their position', () => {
  let house: House;
  let siteId: string;
  let vhs: Visitor;
  let jobcenter: Visitor;
  let counselling: Visitor;
  let offeringId: string;
  let otherId: string;
  const people: SeenCase[] = [];
  let wisher: SeenCase;

  /** Full but for some places. */
  const postCourse = async (
    title: string,
    change: Readonly<Record<string, unknown>> = {},
  ): Promise<string> => {
    const startsOn = '2026-12-14';
    const sections = [{ number: 1, level: 'A1', startsOn, taken: 16 }];
    const form = courseForm(house, siteId, { title, endsOn: '2027-07-02', sections, ...change });
    const { status, body } = await vhs.post<{ id: string }>('/api/v1/offerings', form);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const course = async (id: string): Promise<SeenCourse> =>
    (await vhs.get<SeenCourse>(`/api/v1/offerings/${id}`)).body;
  const offerTo = async (person: SeenCase, clerk = jobcenter): Promise<SeenOffer> => {
    const offer = (await offersSeenBy(clerk)).find(({ caseCode }) => caseCode === person.code);
    if (offer === undefined) throw new Error(`no offer for ${person.code}`);
    return offer;
  };
  const offered = async (): Promise<readonly string[]> =>
    (await Promise.all([jobcenter, counselling].map((clerk) => offersSeenBy(clerk))))
      .flat()
      .map(({ caseCode }) => caseCode)
      .sort();
  const codes = (...which: readonly number[]): readonly string[] =>
    which.map((index) => people[index]?.code ?? '').sort();
  const mailsTo = async (login: string, word: string): Promise<readonly ReceivedMail[]> =>
    (await house.mails()).filter(
      ({ to, subject }) => to === `${login}@test.example` && subject.includes(word),
    );
  const cancel = (id: string) => vhs.post(`/api/v1/offerings/${id}/cancel`, { reasonCode: 'no-teacher' });

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    vhs = await house.signIn('vhs');
    jobcenter = await house.signIn('jobcenter');
    counselling = await house.signIn('counselling');
    for (const day of ['01', '02', '03'])
      people.push(await placeCase(jobcenter, { waitingSince: `2026-10-${day}` }));
    people.push(await placeCase(counselling, { accessRoute: 'entitled', waitingSince: '2026-10-04' }));
    offeringId = await postCourse('Kurs, der ausfällt', { isFilledFromList: true });
    await house.settle();
    wisher = await placeCase(jobcenter, {
      waitingSince: '2026-11-01',
      wishes: [{ kind: 'offering', offeringId }],
    });
    otherId = await postCourse('Kurs, der stattfindet', {
      startsOn: '2027-01-11',
      sections: [{ number: 1, level: 'A1', startsOn: '2027-01-11', taken: 18 }],
    });
    await postCourse('Kurs, der nur geplant ist', { state: 'planned' });
    await house.settle();
  });
  afterAll(() => house.close());

  it('was filled from the list: one enrolled, one accepted, two asked', async () => {
    expect(await offered()).toEqual(codes(0, 1, 2, 3));
    await actOn(jobcenter, await offerTo(people[0]!), 'accept');
    await actOn(vhs, await offerTo(people[0]!), 'enrol');
    await actOn(jobcenter, await offerTo(people[1]!), 'accept');
    await house.settle();
    expect((await course(offeringId)).sections).toMatchObject([{ taken: 17, held: 3, free: 0 }]);
  });

  it('cannot be called off without a reason, nor by anybody else', async () => {
    const path = `/api/v1/offerings/${offeringId}/cancel`;
    expect((await vhs.post(path, {})).status).toBe(422);
    const rival = await house.signIn('far-school');
    expect(await rival.post(path, { reasonCode: 'other' })).toMatchObject({
      status: 403,
      body: { code: 'not-own-offering' },
    });
    expect((await jobcenter.post(path, { reasonCode: 'other' })).status).toBe(403);
    expect((await course(offeringId)).state).not.toBe('cancelled');
  });

  it('puts everybody back at their old position, and frees every place', async () => {
    expect((await cancel(offeringId)).status).toBe(200);
    await house.settle();
    expect(await course(offeringId)).toMatchObject({
      state: 'cancelled',
      reasonCode: 'no-teacher',
      sections: [{ taken: 16, held: 0 }],
    });
    expect(await offered()).toEqual([]);
    const { body } = await jobcenter.get<{ items: SeenCase[] }>('/api/v1/referrals');
    expect(body.items.map(({ code, state, waitingSince }) => [code, state, waitingSince])).toEqual([
      [people[0]!.code, 'waiting', '2026-10-01'],
      [people[1]!.code, 'waiting', '2026-10-02'],
      [people[2]!.code, 'waiting', '2026-10-03'],
      [wisher.code, 'waiting', '2026-11-01'],
    ]);
    const decided = await offersSeenBy(jobcenter, 'decided');
    expect(decided.map(({ state, reasonCode, decidedBy }) => [state, reasonCode, decidedBy])).toEqual(
      Array.from({ length: 3 }, () => ['withdrawn', 'offering-cancelled', 'platform']),
    );
  });

  it('tells each office once, with its own codes alone, and what else would suit', async () => {
    const [mail, ...more] = await mailsTo('jobcenter', 'Kurs abgesagt');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Kurskreis: Kurs abgesagt, 4 Ihrer Fälle betroffen');
    expect(mail?.text).toContain(
      '„Kurs, der ausfällt“ (Volkshochschule Altdorf) ist abgesagt. Grund: keine Lehrkraft.',
    );
    for (const person of people.slice(0, 3))
      expect(mail?.text).toContain(`${person.code}: wartet weiter und behält die alte Position`);
    expect(mail?.text).toContain(`${wisher.code}: hatte diesen Kurs als Wunsch`);
    expect(mail?.text).toContain(
      'Kurs, der stattfindet (Volkshochschule Altdorf), Altdorf, Einstieg ab 11.01.2027, 2 freie Plätze',
    );
    expect(mail?.text).not.toContain('nur geplant');
    const [toCounselling] = await mailsTo('counselling', 'Kurs abgesagt');
    expect(toCounselling?.text).toContain(people[3]!.code);
    for (const person of [...people.slice(0, 3), wisher])
      expect(toCounselling?.text).not.toContain(person.code);
    expect(await mailsTo('jobcenter', 'Platzangebot zurückgezogen')).toEqual([]);
  });

  it('reminds the provider of its duty with drafts, and writes to nobody in its name', async () => {
    const [mail, ...more] = await mailsTo('vhs', 'bitte Teilnehmende und Bundesamt informieren');
    expect(more).toEqual([]);
    expect(mail?.text).toContain('IntV § 7 Abs. 4 Satz 3');
    expect(mail?.text).toContain('Entwurf an das Bundesamt');
    for (const person of people) expect(mail?.text).not.toContain(person.code);
    expect((await house.mails()).filter(({ to }) => to === 'bamf@test.example')).toEqual([]);
  });

  it('is over for good: it takes nobody, is not called off again, and tells nobody twice', async () => {
    expect(await cancel(offeringId)).toMatchObject({ status: 409, body: { code: 'unlawful-change' } });
    expect((await vhs.post(`/api/v1/offerings/${offeringId}/next-offer`)).status).toBeGreaterThanOrEqual(400);
    const fill = await vhs.put(`/api/v1/offerings/${offeringId}/filling`, { isFilledFromList: false });
    expect(fill.status).toBe(204);
    expect(
      await vhs.put(`/api/v1/offerings/${offeringId}/filling`, { isFilledFromList: true }),
    ).toMatchObject({
      status: 409,
      body: { code: 'nobody-registers' },
    });
    const before = (await house.mails()).length;
    await house.settle();
    expect((await house.mails()).length).toBe(before);
  });

  it('and the next course is offered to them in the old order, as soon as its provider says so', async () => {
    const version = async () =>
      (await house.query('SELECT confirmed_on::text, edited_at FROM offering WHERE id = $1', [otherId]))[0];
    const before = await version();
    house.clock.moveTo('2026-11-24T08:00:00Z');
    const clerk = await house.signIn('vhs');
    expect((await clerk.put(`/api/v1/offerings/${otherId}/filling`, { isFilledFromList: true })).status).toBe(
      204,
    );
    await house.settle();
    jobcenter = await house.signIn('jobcenter');
    counselling = await house.signIn('counselling');
    expect(await offered()).toEqual(codes(0, 1));
    expect(await version()).toEqual(before);
    vhs = clerk;
  });

  it('leaves to their office who is in the course already, and says so', async () => {
    await actOn(jobcenter, await offerTo(people[0]!), 'accept');
    await actOn(vhs, await offerTo(people[0]!), 'enrol');
    await actOn(jobcenter, await offerTo(people[1]!), 'decline', 'too-far');
    await house.settle();
    house.clock.moveTo('2027-01-12T08:00:00Z');
    await house.inWorker(WatchDeadlines).execute();
    await house.settle();
    vhs = await house.signIn('vhs');
    jobcenter = await house.signIn('jobcenter');
    const stateOf = async () =>
      (await jobcenter.get<SeenCase>(`/api/v1/referrals/${people[0]!.id}`)).body.state;
    expect(await stateOf()).toBe('started');
    expect((await cancel(otherId)).status).toBe(200);
    await house.settle();
    expect(await stateOf()).toBe('started');
    const mails = await mailsTo('jobcenter', 'Kurs abgesagt');
    expect(mails).toHaveLength(2);
    expect(mails.map(({ text }) => text).join('\n')).toContain(
      `${people[0]!.code}: war schon in diesem Kurs`,
    );
  });
});
