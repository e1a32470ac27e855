import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate } from '#libs/calendar';
import { NEAR, openCounty, reportPeople, type County } from '../support/a-county-with-demand.js';
import { ALTDORF, BERGHEIM } from '../support/areas.js';
import { placeCase } from '../support/cases.js';
import { aSite, courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import { coursesWatchedOn } from '../support/planning-watch.js';
import type { Visitor } from '../support/visitor.js';

interface SeenAtRisk {
  readonly offeringId: string;
  readonly stage: string;
  readonly registered: number;
  readonly expected: number;
  readonly missing: number;
  readonly fittingPeople: number | null;
  readonly canBeFilled: boolean;
  readonly isOwn: boolean;
  readonly mergeWith: { readonly offeringId: string; readonly kind: string; readonly people: number } | null;
}

interface SeenPair {
  readonly kind: string;
  readonly people: number;
  readonly minimumSize: number;
  readonly courses: readonly { readonly offeringId: string; readonly registered: number }[];
  readonly municipalities: readonly {
    readonly ags: string;
    readonly people: number | null;
    readonly minutesBefore: number;
    readonly originBefore: string;
    readonly originAfter: string | null;
    readonly minutesAfter: number;
  }[];
}

const MINIMUM = 12;

/** A general course at A1 for which so many have registered, in so many days. Returns its id. */
async function weakCourse(
  house: House,
  clerk: Visitor,
  siteId: string,
  [days, taken]: readonly [days: number, taken: number],
): Promise<string> {
  const startsOn: LocalDate = addDays(house.clock.today(), days);
  const form = courseForm(house, siteId, {
    startsOn,
    endsOn: addDays(startsOn, 28 * 7),
    minimumSize: MINIMUM,
    sections: [{ number: 1, level: 'A1', startsOn, taken }],
  });
  const { status, body } = await clerk.post<{ id: string }>('/api/v1/offerings', form);
  if (status !== 201) throw new Error(`course refused: ${JSON.stringify(body)}`);
  return body.id;
}

const atRisk = async (visitor: Visitor): Promise<readonly SeenAtRisk[]> =>
  (await visitor.get<{ items: SeenAtRisk[] }>('/api/v1/planning/courses-at-risk')).body.items;

const mergeable = async (visitor: Visitor): Promise<readonly SeenPair[]> =>
  (await visitor.get<{ items: SeenPair[] }>('/api/v1/planning/mergeable-courses')).body.items;

describe('A course at risk is filled from the list', () => {
  let county: County;
  let house: House;
  let [vhs, jobcenter, bamf]: Visitor[] = [];
  let offeringId: string;

  const as = (visitor: Visitor | undefined): Visitor => visitor as Visitor;
  const told = async (): Promise<readonly string[]> =>
    (await house.mails())
      .filter(({ subject }) => subject.includes('gefährdet'))
      .map(({ subject, to }) => `${subject.replace(/^Kurskreis: (\w+):.*$/, '$1')} ${to}`)
      .toSorted();

  beforeAll(async () => {
    county = await openCounty();
    house = county.house;
    vhs = await house.signIn('vhs');
    jobcenter = await house.signIn('jobcenter');
    bamf = await house.signIn('bamf');
    offeringId = await weakCourse(house, vhs, county.siteId, [21, 5]);
    for (let person = 0; person < 2; person += 1) await placeCase(jobcenter);
    await house.settle();
  });
  afterAll(() => house.close());

  it('stands in the list with its figures; a small count of people is told to nobody', async () => {
    const [course] = await atRisk(as(vhs));
    expect(course).toMatchObject({
      offeringId,
      stage: 'notice',
      registered: 5,
      expected: 5,
      missing: 7,
      fittingPeople: null,
      canBeFilled: false,
      isOwn: true,
      mergeWith: null,
    });
    expect(await atRisk(as(bamf))).toEqual([{ ...course, isOwn: false }]);
  });

  it('says when the list could fill it', async () => {
    for (let person = 0; person < 6; person += 1) await placeCase(as(jobcenter));
    expect((await atRisk(as(vhs)))[0]).toMatchObject({ fittingPeople: 8, canBeFilled: true });
  });

  it('is told once in each stage: to its provider, in the last one to the BAMF too', async () => {
    const provider = 'vhs@test.example';
    await coursesWatchedOn(house, '2026-11-23');
    await coursesWatchedOn(house, '2026-11-24');
    expect(await told()).toEqual([`Hinweis ${provider}`]);
    await coursesWatchedOn(house, '2026-11-30');
    await Promise.all([coursesWatchedOn(house, '2026-11-30'), coursesWatchedOn(house, '2026-11-30')]);
    expect(await told()).toEqual([`Hinweis ${provider}`, `Warnung ${provider}`]);
    await coursesWatchedOn(house, '2026-12-07');
    expect(await told()).toEqual([
      `Alarm bamf@test.example`,
      `Alarm ${provider}`,
      `Hinweis ${provider}`,
      `Warnung ${provider}`,
    ]);
    const mail = (await house.mails()).find(({ subject }) => subject.includes('Hinweis'));
    expect(mail?.text).toContain('passen 8 Menschen in diesen Kurs, genug für die Mindestzahl');
  });

  it('is rescued: its provider lets the list fill it, people accept, and it is at risk no more', async () => {
    await as(vhs).post(`/api/v1/offerings/${offeringId}/confirmation`);
    await as(vhs).put(`/api/v1/offerings/${offeringId}/filling`, { isFilledFromList: true });
    await house.settle();
    // 8 open offers, of which 70 % are usually accepted: 5 + 5, still two too few.
    expect((await atRisk(as(vhs)))[0]).toMatchObject({ expected: 10, missing: 2, fittingPeople: 0 });
    for (const offer of await offersSeenBy(as(jobcenter))) await actOn(as(jobcenter), offer, 'accept');
    expect(await atRisk(as(vhs))).toEqual([]);
    for (const offer of await offersSeenBy(as(vhs))) await actOn(as(vhs), offer, 'enrol');
    const { body } = await as(vhs).get<{ state: string }>(`/api/v1/offerings/${offeringId}`);
    expect(body.state).toBe('secured');
  });
});

describe('Two courses that are each too small are merged', () => {
  let house: House;
  let [vhs, other, bamf]: Visitor[] = [];
  let [kept, given]: string[] = [];

  const as = (visitor: Visitor | undefined): Visitor => visitor as Visitor;

  beforeAll(async () => {
    const county = await openCounty();
    house = county.house;
    vhs = await house.signIn('vhs');
    other = await house.signIn('provider');
    bamf = await house.signIn('bamf');
    const place = { latitude: NEAR.latitude + 0.05, longitude: NEAR.longitude };
    const site = await aSite(house, county.ids['provider'] ?? '', { place, ags: null, town: 'Bergheim' });
    kept = await weakCourse(house, vhs, county.siteId, [20, 7]);
    given = await weakCourse(house, other, site.id, [18, 6]);
    await reportPeople(house, 9, { ags: ALTDORF });
    await reportPeople(house, 2, { ags: BERGHEIM });
  });
  afterAll(() => house.close());

  it('are proposed to be joined, with what it means for each Gemeinde', async () => {
    const [pair] = await mergeable(as(bamf));
    expect(pair).toMatchObject({ kind: 'merge', people: 13, minimumSize: MINIMUM });
    expect(pair?.courses.map(({ offeringId, registered }) => [offeringId, registered])).toEqual([
      [kept, 7],
      [given, 6],
    ]);
    expect(pair?.municipalities.map(({ ags, people }) => [ags, people])).toEqual([
      [ALTDORF, 9],
      [BERGHEIM, null],
    ]);
    for (const { minutesBefore, originBefore, minutesAfter, originAfter } of pair?.municipalities ?? []) {
      expect(minutesAfter).toBeGreaterThanOrEqual(minutesBefore);
      expect([originBefore, originAfter]).toEqual(['estimated', 'estimated']);
    }
  });

  it('name each other as the way out', async () => {
    const courses = await atRisk(as(other));
    expect(courses.map(({ offeringId, mergeWith }) => [offeringId, mergeWith?.offeringId])).toEqual([
      [given, kept],
      [kept, given],
    ]);
    expect(courses[0]?.mergeWith).toMatchObject({ kind: 'merge', people: 13 });
  });

  it('are merged by the provider that gives way, and the other course comes about', async () => {
    const path = `/api/v1/offerings/${given}/merge`;
    const merge = { reasonCode: 'too-few-participants', intoOfferingId: kept };
    expect((await as(other).post(path, merge)).status).toBe(200);
    await house.settle();
    expect(await mergeable(as(bamf))).toEqual([]);
    const places = { sections: [{ number: 1, taken: 13 }], childcareTaken: null };
    expect((await as(vhs).put(`/api/v1/offerings/${kept}/places`, places)).status).toBe(200);
    expect(await atRisk(as(bamf))).toEqual([]);
    const { body } = await as(vhs).get<{ state: string }>(`/api/v1/offerings/${kept}`);
    expect(body.state).toBe('secured');
  });
});
