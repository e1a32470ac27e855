import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireDueOffers, RemindOfOffers } from '../../src/place-offers/index.js';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

describe('A freed place goes to the next in line', () => {
  let house: House;
  let siteId: string;
  let office: Visitor;
  let vhs: Visitor;
  let offeringId: string;
  const people: SeenCase[] = [];

  beforeAll(async () => {
    // Wednesday before Christmas.
    ({ house, siteId } = await openCounty('2026-12-23T08:00:00Z'));
    office = await house.signIn('jobcenter');
    vhs = await house.signIn('vhs');
    for (const waitingSince of ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05'])
      people.push(await placeCase(office, { waitingSince }));
    offeringId = await postCourse({});
    await house.settle();
  });
  afterAll(() => house.close());

  /** Full but for one place, and filled from the list. */
  const postCourse = async (change: object): Promise<string> => {
    const form = courseForm(house, siteId, {
      isFilledFromList: true,
      startsOn: '2027-01-13',
      endsOn: '2027-07-30',
      sections: [{ number: 1, level: 'A1', startsOn: '2027-01-13', taken: 19 }],
      ...change,
    });
    const { status, body } = await vhs.post<{ id: string }>('/api/v1/offerings', form);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const code = (position: number): string => people[position]?.code ?? '';
  const liveCodes = async (): Promise<readonly string[]> =>
    (await offersSeenBy(office)).map(({ caseCode }) => caseCode);
  const theOffer = async () => {
    const [offer] = await offersSeenBy(office);
    if (offer === undefined) throw new Error('there is no offer');
    return offer;
  };
  const mailsAbout = async (caseCode: string): Promise<readonly string[]> =>
    (await house.mails()).filter(({ subject }) => subject.includes(caseCode)).map(({ subject }) => subject);
  const passDeadlines = async (moment: string): Promise<void> => {
    house.clock.moveTo(moment);
    await house.inWorker(RemindOfOffers).execute();
    await house.inWorker(ExpireDueOffers).execute();
    await house.settle();
  };

  it('is offered to who waits longest, for three working days that jump over Christmas and the weekend', async () => {
    const offer = await theOffer();
    expect(offer).toMatchObject({
      caseCode: code(0),
      state: 'open',
      answerUntil: '2026-12-29',
      isPriority: true,
      grounds: { waitedDays: 83, fitting: 5 },
      acts: ['accept', 'decline'],
    });
    expect(await mailsAbout(code(0))).toEqual([`Kurskreis: Platzangebot bis 29.12.2026 (Fall ${code(0)})`]);
  });

  it('counts as taken while it is offered', async () => {
    const { body } = await vhs.get<{ sections: { taken: number; held: number; free: number }[] }>(
      `/api/v1/offerings/${offeringId}`,
    );
    expect(body.sections).toMatchObject([{ taken: 19, held: 1, free: 0 }]);
  });

  it('goes on at once when the first declines, and never again to them', async () => {
    await actOn(office, await theOffer(), 'decline', 'too-far');
    await house.settle();
    expect(await liveCodes()).toEqual([code(1)]);
    expect((await offersSeenBy(office, 'decided'))[0]).toMatchObject({
      state: 'declined',
      reasonCode: 'too-far',
      decidedBy: 'office',
    });
  });

  it('reminds one working day before the end, once', async () => {
    await passDeadlines('2026-12-27T08:00:00Z');
    expect(await mailsAbout(code(1))).toHaveLength(1);
    await passDeadlines('2026-12-28T08:00:00Z');
    await passDeadlines('2026-12-28T09:00:00Z');
    expect(await mailsAbout(code(1))).toEqual([
      `Kurskreis: Erinnerung: Platzangebot endet am 29.12.2026 (Fall ${code(1)})`,
      `Kurskreis: Platzangebot bis 29.12.2026 (Fall ${code(1)})`,
    ]);
  });

  it('lapses with the day and not before, and goes on to the third', async () => {
    await passDeadlines('2026-12-29T22:59:59Z');
    expect(await liveCodes()).toEqual([code(1)]);
    await passDeadlines('2026-12-29T23:00:00Z');
    expect(await liveCodes()).toEqual([code(2)]);
    expect(await mailsAbout(code(1))).toContain(`Kurskreis: Platzangebot abgelaufen (Fall ${code(1)})`);
  });

  it('goes on to the fourth when the office of the third ends the case', async () => {
    const { referralId } = await theOffer();
    await office.post(`/api/v1/referrals/${referralId}/end`, { reasonCode: 'place-found' });
    await house.settle();
    expect(await liveCodes()).toEqual([code(3)]);
  });

  it('is held until the provider has registered the fourth, and counted then', async () => {
    await actOn(office, await theOffer(), 'accept');
    await house.settle();
    const [offer] = await offersSeenBy(vhs);
    expect(offer).toMatchObject({
      state: 'accepted',
      referralId: null,
      acts: ['enrol', 'turn-away', 'withdraw'],
    });
    await actOn(vhs, offer ?? { id: '' }, 'enrol');
    const { body } = await vhs.get<{ sections: { taken: number; held: number; free: number }[] }>(
      `/api/v1/offerings/${offeringId}`,
    );
    expect(body.sections).toMatchObject([{ taken: 20, held: 0, free: 0 }]);
    await house.settle();
    expect(await liveCodes()).toEqual([]);
  });

  it('is offered when the provider finds more places, to those whom the course still suits', async () => {
    await vhs.put(`/api/v1/offerings/${offeringId}/places`, { sections: [{ number: 1, taken: 17 }] });
    await house.settle();
    expect(await liveCodes()).toEqual([code(4)]);
  });

  it('comes free when the office gives it back, and stays free where nobody fits', async () => {
    const offer = await theOffer();
    await actOn(office, offer, 'accept');
    await actOn(office, offer, 'give-back', 'found-elsewhere');
    await house.settle();
    expect(await liveCodes()).toEqual([]);
    const { body } = await vhs.get<{ sections: { free: number }[] }>(`/api/v1/offerings/${offeringId}`);
    expect(body.sections).toMatchObject([{ free: 3 }]);
  });

  it('wakes the old wishes where another course has a place: nobody lost their turn', async () => {
    const other = await postCourse({ title: 'Noch ein Kurs' });
    await house.settle();
    const offer = await theOffer();
    expect(offer).toMatchObject({ caseCode: code(0), course: { offeringId: other } });
  });

  it('pauses who let two offers in a row lapse, and says so', async () => {
    await actOn(office, await theOffer(), 'decline', 'starts-too-late');
    await house.settle();
    expect(await liveCodes()).toEqual([code(1)]);
    await passDeadlines('2027-01-08T08:00:00Z');
    expect(await mailsAbout(code(1))).toContain(
      `Kurskreis: Platzangebot abgelaufen, Fall pausiert (Fall ${code(1)})`,
    );
    expect(await house.query('SELECT pause_reason, state FROM referral WHERE code = $1', [code(1)])).toEqual([
      { pause_reason: 'not-reachable', state: 'waiting' },
    ]);
  });
});
