import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { offersSeenBy } from '../support/offers.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

interface SeenRun {
  readonly isPreview: boolean;
  readonly startRunId: string | null;
  readonly considered: number;
  readonly offered: number;
  readonly entries: readonly {
    readonly offeringId: string;
    readonly freePlaces: number;
    readonly offered: number;
  }[];
  readonly places: readonly {
    readonly offeringId: string;
    readonly waitedDays: number;
    readonly isPriority: boolean;
  }[];
}

describe('A course is filled by a start run', () => {
  let house: House;
  let siteId: string;
  let vhs: Visitor;
  let jobcenter: Visitor;
  let counselling: Visitor;
  let early: string;
  let late: string;
  const waiting: SeenCase[] = [];

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    vhs = await house.signIn('vhs');
    jobcenter = await house.signIn('jobcenter');
    counselling = await house.signIn('counselling');
    early = await postCourse('Vormittags', '2026-12-14', 18);
    late = await postCourse('Später', '2027-01-11', 17);
    for (const day of ['01', '02', '03', '04'])
      waiting.push(await placeCase(counselling, { accessRoute: 'entitled', waitingSince: `2026-09-${day}` }));
    waiting.push(await placeCase(jobcenter, { waitingSince: '2026-11-01' }));
    waiting.push(await placeCase(jobcenter, { waitingSince: '2026-11-02', level: 'B1' }));
    await house.settle();
  });
  afterAll(() => house.close());

  /** Not filled by itself: the provider decides when. */
  const postCourse = async (title: string, startsOn: string, taken: number): Promise<string> => {
    const sections = [{ number: 1, level: 'A1', startsOn, taken }];
    const form = courseForm(house, siteId, { title, startsOn, endsOn: '2027-07-30', sections });
    const { status, body } = await vhs.post<{ id: string }>('/api/v1/offerings', form);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const run = (isPreview: boolean, offeringIds = [early, late], by = vhs) =>
    by.post<SeenRun>('/api/v1/start-runs', { offeringIds, isPreview });
  const whatIsWritten = async (): Promise<unknown> => {
    const [row] = await house.query(
      `SELECT (SELECT count(*) FROM place_offer)::int AS offers, (SELECT count(*) FROM start_run)::int AS runs,
        (SELECT count(*) FROM offering_hold)::int AS holds, (SELECT sum(version) FROM offering)::int AS versions,
        (SELECT sum(version) FROM referral)::int AS cases, (SELECT count(*) FROM audit_line)::int AS lines,
        (SELECT count(*) FROM outbox_event)::int AS events`,
    );
    return row;
  };

  it('offers nothing by itself where the provider did not ask for it', async () => {
    expect(await offersSeenBy(vhs, 'all')).toEqual([]);
  });

  it('shows what would happen, and writes nothing', async () => {
    const before = await whatIsWritten();
    const { status, body } = await run(true);
    expect(status).toBe(200);
    expect(await whatIsWritten()).toEqual(before);
    expect(body).toMatchObject({ isPreview: true, startRunId: null, considered: 6, offered: 5 });
    expect(body.entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ offeringId: early, freePlaces: 2, offered: 2 }),
        expect.objectContaining({ offeringId: late, freePlaces: 3, offered: 3 }),
      ]),
    );
    const told = JSON.stringify(body);
    for (const { id, code } of waiting) for (const word of [id, code]) expect(told).not.toContain(word);
  });

  it('gives the earlier course to lawful priority and to who waits longest, the later one to the others', async () => {
    const { body } = await run(true);
    const inEarly = body.places.filter(({ offeringId }) => offeringId === early);
    expect(inEarly.map(({ waitedDays, isPriority }) => [waitedDays, isPriority])).toEqual([
      [22, true],
      [83, false],
    ]);
    expect(
      body.places.filter(({ offeringId }) => offeringId === late).map(({ waitedDays }) => waitedDays),
    ).toEqual([82, 81, 80]);
  });

  it('is for the provider of all of these courses, and for nobody else', async () => {
    const other = await house.signIn('far-school');
    expect((await run(false, [early], other)).status).toBe(404);
    expect((await run(true, [early], other)).status).toBe(404);
    expect((await run(false, [early], jobcenter)).status).toBe(403);
    expect((await run(true, ['5f3f0a43-7ab5-4b0c-8a56-6c1f46a0c0de'])).status).toBe(404);
    expect((await run(true, [])).status).toBe(422);
  });

  it('does what it showed, all of it together', async () => {
    const shown = (await run(true)).body;
    const { body } = await run(false);
    expect(body.startRunId).not.toBeNull();
    expect({ ...body, startRunId: null, isPreview: true }).toEqual(shown);
    await house.settle();
    expect(await offersSeenBy(vhs)).toHaveLength(5);
    expect(await house.query('SELECT considered, offered FROM start_run')).toEqual([
      { considered: 6, offered: 5 },
    ]);
    const told = (await house.mails()).map(({ subject }) => subject);
    expect(new Set(told).size).toBe(5);
  });

  it('finds nobody a second time', async () => {
    expect((await run(false)).body).toMatchObject({ offered: 0, places: [] });
  });

  it('plans anew when a case changes between planning and holding it', async () => {
    const third = await postCourse('Dritter', '2027-01-18', 19);
    const first = await placeCase(counselling, { accessRoute: 'entitled', waitingSince: '2026-10-01' });
    const second = await placeCase(counselling, { accessRoute: 'entitled', waitingSince: '2026-10-02' });
    const answer = await whileHolding(first.id, "paused_since = '2026-11-23', pause_reason = 'away'", () =>
      run(false, [third]),
    );
    expect(answer.body).toMatchObject({ offered: 1, places: [{ waitedDays: 52 }] });
    const offers = await offersSeenBy(counselling);
    expect(offers.find(({ course }) => course.offeringId === third)?.caseCode).toBe(second.code);
  });

  it('takes a person whom nobody offers a place meanwhile for the next place of one course', async () => {
    const fourth = await postCourse('Vierter', '2027-01-25', 19);
    const first = await placeCase(counselling, { accessRoute: 'entitled', waitingSince: '2026-10-03' });
    const second = await placeCase(counselling, { accessRoute: 'entitled', waitingSince: '2026-10-04' });
    const answer = await whileHolding(first.id, `level = 'B1'`, () =>
      vhs.post<{ caseCode: string }>(`/api/v1/offerings/${fourth}/next-offer`),
    );
    expect(answer).toMatchObject({ status: 201, body: { caseCode: second.code } });
    const full = await vhs.post(`/api/v1/offerings/${fourth}/next-offer`);
    expect(full).toMatchObject({ status: 409, body: { code: 'nobody-next' } });
  });

  /** Somebody holds the row of a case and changes it while an act waits for that row. */
  async function whileHolding<T>(referralId: string, change: string, act: () => Promise<T>): Promise<T> {
    const clerk = new pg.Client(house.settings.DATABASE_URL);
    await clerk.connect();
    await clerk.query('BEGIN');
    await clerk.query(`UPDATE referral SET ${change} WHERE id = $1`, [referralId]);
    const answer = act();
    await until(async () => {
      const [row] = await house.asOwner<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      return (row?.waiting ?? 0) > 0;
    });
    await clerk.query('COMMIT');
    await clerk.end();
    return answer;
  }
});
