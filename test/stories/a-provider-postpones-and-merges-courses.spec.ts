import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Obstacle, OfferingState } from '#libs/course-catalogue';
import { FindOfferings, SaveImportedOffering } from '../../src/offerings/index.js';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { aSite, courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

interface SeenCourse {
  readonly state: string;
  readonly reasonCode: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly mergedIntoId: string | null;
  readonly nextEntry: object | null;
  readonly sections: readonly { readonly startsOn: string; readonly held: number }[];
}
interface Problem {
  readonly code: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

describe('A provider postpones and merges courses', () => {
  let house: House;
  let siteId: string;
  let otherSiteId: string;
  let vhs: Visitor;
  let farSchool: Visitor;
  let jobcenter: Visitor;
  let person: SeenCase;

  beforeAll(async () => {
    const county = await openCounty();
    ({ house, siteId } = county);
    const farId = county.ids['far-school'] ?? '';
    otherSiteId = (await aSite(house, farId, { externalKey: 'near', town: 'Bergheim' })).id;
    vhs = await house.signIn('vhs');
    farSchool = await house.signIn('far-school');
    jobcenter = await house.signIn('jobcenter');
    person = await placeCase(jobcenter, { waitingSince: '2026-10-01' });
  });
  afterAll(() => house.close());

  const post = async (change: Readonly<Record<string, unknown>> = {}, clerk = vhs): Promise<string> => {
    const form = courseForm(house, clerk === vhs ? siteId : otherSiteId, change);
    const { status, body } = await clerk.post<{ id: string }>('/api/v1/offerings', form);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const read = async (id: string): Promise<SeenCourse> =>
    (await vhs.get<SeenCourse>(`/api/v1/offerings/${id}`)).body;
  const act = (id: string, what: string, body: object, clerk = vhs) =>
    clerk.post<Problem>(`/api/v1/offerings/${id}/${what}`, body);
  const calledOff = (id: string) =>
    house.query<{ kind: string; into: string | null }>(
      `SELECT payload ->> 'kind' AS kind, payload ->> 'intoOfferingId' AS into FROM outbox_event
       WHERE name = 'offering-called-off' AND payload ->> 'offeringId' = $1 ORDER BY id`,
      [id],
    );

  it('moves a course and all its sections by the same days; offers are off until it opens again', async () => {
    const id = await post({ isFilledFromList: true });
    await house.settle();
    const seen = async () => (await offersSeenBy(jobcenter)).map(({ caseCode }) => caseCode);
    expect(await seen()).toEqual([person.code]);
    const moved = await act(id, 'postpone', { reasonCode: 'no-room', startsOn: '2027-01-11' });
    expect(moved.status).toBe(200);
    await house.settle();
    expect(await read(id)).toMatchObject({
      state: 'postponed',
      reasonCode: 'no-room',
      startsOn: '2027-01-11',
      endsOn: '2027-07-26',
      nextEntry: null,
      sections: [
        { startsOn: '2027-01-11', held: 0 },
        { startsOn: '2027-02-08', held: 0 },
      ],
    });
    expect(await seen()).toEqual([]);
    expect(await calledOff(id)).toEqual([{ kind: 'postponed', into: null }]);
    expect((await act(id, 'reopen', {})).status).toBe(200);
    await house.settle();
    expect(await read(id)).toMatchObject({ state: 'secured', reasonCode: null, startsOn: '2027-01-11' });
    expect(await seen()).toEqual([person.code]);
    await act(id, 'cancel', { reasonCode: 'other' });
    await house.settle();
  });

  it('may leave the new day open, and names it when the course opens again', async () => {
    const id = await post();
    expect((await act(id, 'postpone', { reasonCode: 'no-teacher' })).status).toBe(200);
    expect(await read(id)).toMatchObject({ state: 'postponed', startsOn: '2026-12-14' });
    expect((await act(id, 'reopen', { startsOn: '2026-12-21' })).status).toBe(200);
    expect(await read(id)).toMatchObject({
      startsOn: '2026-12-21',
      sections: [{ startsOn: '2026-12-21' }, { startsOn: '2027-01-18' }],
    });
    expect(await calledOff(id)).toHaveLength(1);
  });

  it.each<[string, string, object, number, string, string | undefined]>([
    ['an earlier day', 'postpone', { startsOn: '2026-12-01' }, 422, 'start-not-later', 'startsOn'],
    ['no reason', 'postpone', { reasonCode: undefined }, 422, 'invalid-fields', 'reasonCode'],
    ['a reason that is none', 'cancel', { reasonCode: 'rain' }, 422, 'invalid-fields', 'reasonCode'],
    ['a course that is not postponed', 'reopen', { reasonCode: undefined }, 409, 'unlawful-change', 'state'],
    ['no other course', 'merge', {}, 422, 'invalid-fields', 'intoOfferingId'],
  ])('is told at the field: %s', async (_what, what, change, status, code, field) => {
    const answer = await act(await post(), what, { reasonCode: 'no-room', ...change });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.fields?.[0]?.field).toBe(field);
    expect(answer.body.fields?.[0]?.message).toMatch(/^[A-ZÄÖÜ].*\.$/u);
  });

  it('merges into another course of its own, and says into which', async () => {
    const into = await post({ title: 'Bleibt' });
    const id = await post({ title: 'Geht auf' });
    const reason = { reasonCode: 'too-few-participants' };
    for (const [intoOfferingId, code] of [
      [id, 'merged-into-itself'],
      [siteId, 'unknown-target'],
      [await post({ state: 'planned' }), 'target-not-open'],
    ])
      expect(await act(id, 'merge', { ...reason, intoOfferingId })).toMatchObject({
        status: 422,
        body: { code },
      });
    expect((await act(id, 'merge', { ...reason, intoOfferingId: into }, farSchool)).status).toBe(403);
    expect((await act(id, 'merge', { ...reason, intoOfferingId: into })).status).toBe(200);
    expect(await read(id)).toMatchObject({ state: 'merged', mergedIntoId: into });
    expect(await calledOff(id)).toEqual([{ kind: 'merged', into }]);
    expect(await act(id, 'reopen', {})).toMatchObject({ status: 409 });
    await house.settle();
    const duty = (await house.mails()).find(({ subject }) => subject.includes('Kurs zusammengelegt'));
    expect(duty?.text).toContain('„Geht auf“ (Volkshochschule Altdorf) ist mit „Bleibt“');
  });

  it('merges into that of another provider where Kursart and level are the same', async () => {
    const reason = { reasonCode: 'too-few-participants' };
    const theirs = await post({ title: 'Der anderen' }, farSchool);
    const literacy = await post(
      { courseTypeCode: 'literacy', formatCode: 'literacy', maximumSize: 16, minimumSize: 8 },
      farSchool,
    );
    const id = await post();
    expect(await act(id, 'merge', { ...reason, intoOfferingId: literacy })).toMatchObject({
      status: 422,
      body: { code: 'target-of-other-type' },
    });
    const before = await read(theirs);
    expect((await act(id, 'merge', { ...reason, intoOfferingId: theirs })).status).toBe(200);
    expect(await read(theirs)).toEqual(before);
  });

  it('lets two that are merged into each other at once end as one', async () => {
    const reason = { reasonCode: 'too-few-participants' };
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await post(), await post()];
      const statuses = (
        await Promise.all([
          act(one, 'merge', { ...reason, intoOfferingId: other }),
          act(other, 'merge', { ...reason, intoOfferingId: one }),
        ])
      ).map(({ status }) => status);
      expect(statuses.sort((a, b) => a - b)).toEqual([200, 422]);
    }
  });

  it('hears that a course was called off from a file too, once, and not of one that was off before', async () => {
    const id = await post({ title: 'Aus der Datei' });
    const record = await house.get(FindOfferings).one(id);
    if (record === null) throw new Error('the course is gone');
    const bring = async (state: OfferingState, reasonCode: Obstacle | null) => {
      const imported = { ...record, state, reasonCode };
      return (await house.get(SaveImportedOffering).execute(imported, { acceptEdited: true })).outcome;
    };
    expect(await bring('cancelled', 'no-funding')).toBe('updated');
    expect(await bring('cancelled', 'no-room')).toBe('updated');
    expect(await calledOff(id)).toEqual([{ kind: 'cancelled', into: null }]);
  });

  it('leaves a line for each act', async () => {
    const lines = await house.query<{ act: string }>(
      `SELECT DISTINCT act FROM audit_line WHERE subject_kind = 'offering' ORDER BY act`,
    );
    expect(lines.map((line) => line.act)).toEqual([
      'offering-cancelled',
      'offering-imported',
      'offering-merged',
      'offering-posted',
      'offering-postponed',
      'offering-reopened',
    ]);
  });
});
