import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALTDORF } from '../support/areas.js';
import { openCounty, NEAR, type County } from '../support/a-county-with-demand.js';
import { courseDraft, courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface SeenHint {
  readonly field: string;
  readonly code: string;
  readonly kind: string;
  readonly message: string;
  readonly source: string;
}
interface SeenHints {
  readonly hints: readonly SeenHint[];
  readonly plan: { readonly endsOn: string; readonly sections: readonly object[] } | null;
}
interface SeenProblem {
  readonly code: string;
  readonly detail: string;
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

describe('A provider is helped to enter a course', () => {
  let county: County;
  let house: House;
  let vhs: Visitor;
  const hintsFor = async (change: object): Promise<SeenHints> => {
    const draft = courseDraft(house, county.siteId, { ...change });
    const answer = await vhs.post<SeenHints>('/api/v1/offerings/hints', draft);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body;
  };
  const post = async (change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const answer = await vhs.post<{ id: string }>(
      '/api/v1/offerings',
      courseForm(house, county.siteId, change),
    );
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.id;
  };

  beforeAll(async () => {
    county = await openCounty();
    house = county.house;
    vhs = await house.signIn('vhs');
  });
  afterAll(() => house.close());

  it('has nothing to say of a course that is in order, and plans its sections', async () => {
    const { hints, plan } = await hintsFor({});
    expect(hints).toEqual([]);
    expect(plan).toMatchObject({ endsOn: '2027-06-25' });
    expect(plan?.sections[1]).toEqual({ number: 2, level: 'A1', startsOn: '2027-01-11' });
  });

  it('says before saving with what saving would be refused, in the same words, and where that stands', async () => {
    const change = { courseTypeCode: 'women', maximumSize: 30, minimumSize: 31 };
    const { hints } = await hintsFor(change);
    const refusal = await vhs.post<SeenProblem>(
      '/api/v1/offerings',
      courseForm(house, county.siteId, change),
    );
    const errors = hints.filter(({ kind }) => kind === 'error');
    expect(errors.map(({ field, code, message }) => ({ field, code, message }))).toEqual(refusal.body.fields);
    expect(errors.map(({ code }) => code)).toEqual([
      'course-type-not-startable',
      'too-many-places',
      'minimum-above-maximum',
    ]);
    expect(errors[0]?.source).toContain('§ 22 Abs. 4');
    expect(hints.filter(({ kind }) => kind === 'warning').map(({ code }) => code)).toContain(
      'no-approval-at-site',
    );
  });

  it('names what is lawful but strange, with the source of the figure', async () => {
    const { hints } = await hintsFor({
      startsOn: '2027-01-01',
      endsOn: '2027-02-01',
      weeklyUnits: 30,
      childcare: { places: 4, taken: 0, minimumAgeYears: 7 },
      sections: [{ number: 1, level: 'A1', startsOn: '2027-01-01', taken: 0 }],
    });
    expect(hints.map(({ field, code, source }) => [field, code, source])).toEqual([
      ['endsOn', 'weeks-do-not-fit-units', 'IntV §§ 10-12'],
      ['startsOn', 'starts-on-holiday', 'Feiertage des Landes'],
      ['weeklyUnits', 'many-weekly-units', expect.stringContaining('DeuFöV')],
      ['childcare.minimumAgeYears', 'childcare-for-school-age', expect.stringContaining('IntV § 4a Abs. 2')],
    ]);
  });

  it('keeps silent while hardly anything is typed', async () => {
    expect(await hintsFor({ startsOn: null, sections: [] })).toEqual({ hints: [], plan: null });
    const { hints } = await hintsFor({ maximumSize: null, minimumSize: null, weeklyUnits: null });
    expect(hints).toEqual([]);
  });

  it('copies a course: everything, with its days moved to the next start that makes sense', async () => {
    const id = await post({ isFilledFromList: true, timesNote: 'Mo bis Fr' });
    const copy = await vhs.get<{ details: object; movedDays: number; leadWeeks: number }>(
      `/api/v1/offerings/${id}/copy`,
    );
    expect(copy.body).toMatchObject({ movedDays: 7, leadWeeks: 4 });
    expect(copy.body.details).toMatchObject({
      title: 'Integrationskurs am Vormittag',
      timesNote: 'Mo bis Fr',
      isFilledFromList: true,
      startsOn: '2026-12-21',
      endsOn: '2027-07-05',
      sections: [
        { number: 1, startsOn: '2026-12-21', taken: 0 },
        { number: 2, startsOn: '2027-01-18', taken: 0 },
      ],
    });
    const posted = await vhs.post('/api/v1/offerings', copy.body.details);
    expect(posted.status).toBe(201);
  });

  it('sees when the same course stands there already, but not itself', async () => {
    const { hints } = await hintsFor({});
    expect(hints).toMatchObject([{ field: 'startsOn', code: 'same-course', kind: 'warning' }]);
    expect(hints[0]?.message).toContain('„Integrationskurs am Vormittag“ mit Beginn');
    const [alone] = await house.query<{ id: string }>(
      `SELECT id FROM offering WHERE starts_on = '2026-12-14'`,
    );
    await house.query(`DELETE FROM offering WHERE starts_on = '2026-12-21'`);
    expect((await hintsFor({ offeringId: alone?.id })).hints).toEqual([]);
  });

  it('adds a site; without a place on the map it stands in the middle of its Gemeinde and says so', async () => {
    const site = { name: 'Gemeindehaus', town: 'Altdorf', ags: ALTDORF };
    const added = await vhs.post<{ id: string }>('/api/v1/sites', site);
    expect(added).toMatchObject({ status: 201, body: { name: 'Gemeindehaus', isPlaceApproximate: true } });
    const { hints } = await hintsFor({ siteIds: [added.body.id] });
    expect(hints.map(({ code }) => code)).toEqual(['no-approval-at-site', 'site-approximate']);
    expect(
      (await vhs.post<SeenProblem>('/api/v1/sites', { ...site, name: ' gemeindehaus' })).body,
    ).toMatchObject({
      fields: [{ field: 'name', code: 'site-exists' }],
    });
    const outside = await vhs.post<SeenProblem>('/api/v1/sites', { name: 'Weit weg', town: 'Anderswo' });
    expect(outside.body.fields).toMatchObject([{ field: 'latitude', code: 'place-missing' }]);
    const exact = await vhs.post('/api/v1/sites', { ...site, name: 'Schule', ...NEAR });
    expect(exact).toMatchObject({ status: 201, body: { isPlaceApproximate: false } });
    const [line] = await house.query(`SELECT act FROM audit_line WHERE subject_id = $1`, [added.body.id]);
    expect(line).toEqual({ act: 'site-added' });
  });

  it('corrects a figure only as long as it is the one that was seen', async () => {
    const id = await post({ title: 'Zahlen' });
    const places = (taken: number, seen: number) =>
      vhs.put<SeenProblem>(`/api/v1/offerings/${id}/places`, { sections: [{ number: 1, taken, seen }] });
    expect((await places(13, 12)).status).toBe(200);
    const late = await places(11, 12);
    expect(late).toMatchObject({ status: 409, body: { code: 'figures-changed' } });
    expect(late.body.detail).toContain('Jetzt sind 13 Plätze belegt.');
    expect((await places(11, 13)).status).toBe(200);
  });

  it('reads who changed what in its course, and nobody else does', async () => {
    const [course] = await house.query<{ id: string; version: number }>(
      `SELECT id, version FROM offering WHERE title = 'Zahlen'`,
    );
    const path = `/api/v1/audit-lines?subjectId=${course?.id}`;
    const change = courseForm(house, county.siteId, {
      title: 'Zahlen',
      weeklyUnits: 20,
      version: course?.version,
    });
    expect((await vhs.put(`/api/v1/offerings/${course?.id}`, change)).status).toBe(200);
    const lines = await vhs.get<{ items: readonly object[] }>(path);
    expect(lines.body.items[0]).toMatchObject({
      act: 'offering-changed',
      accountLogin: 'vhs',
      facts: { fields: 'weeklyUnits sections', version: (course?.version ?? 0) + 1 },
    });
    for (const login of ['new-school', 'district', 'jobcenter']) {
      const other = await house.signIn(login);
      expect((await other.get<{ items: readonly object[] }>(path)).body.items).toEqual([]);
    }
  });
});
