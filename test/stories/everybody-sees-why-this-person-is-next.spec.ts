import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface List {
  readonly fitting: number | null;
  readonly fewerThan: number;
  readonly next: { readonly waitedDays: number; readonly isPriority: boolean } | null;
  readonly obstacles: readonly { readonly obstacle: string; readonly people: number | null }[];
  readonly ownCases: readonly {
    readonly code: string;
    readonly position: number;
    readonly sentence: string;
  }[];
  readonly sentence: string;
}

describe('Everybody sees why this person is next', () => {
  let house: House;
  let siteId: string;
  let offeringId: string;
  let vhs: Visitor;
  let counselling: Visitor;
  let jobcenter: Visitor;
  let district: Visitor;
  const byName: Record<string, SeenCase> = {};

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    vhs = await house.signIn('vhs');
    counselling = await house.signIn('counselling');
    jobcenter = await house.signIn('jobcenter');
    district = await house.signIn('district');
    offeringId = await postCourse();
  });
  afterAll(() => house.close());

  const postCourse = async (change: object = {}): Promise<string> => {
    const form = courseForm(house, siteId, {
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 15 }],
      ...change,
    });
    const { status, body } = await vhs.post<{ id: string }>('/api/v1/offerings', form);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const enter = async (name: string, clerk: Visitor, given: object): Promise<void> => {
    byName[name] = await placeCase(clerk, { accessRoute: 'entitled', ...given });
  };
  const list = async (visitor: Visitor, id = offeringId): Promise<List> => {
    const answer = await visitor.get<List>(`/api/v1/offerings/${id}/waiting-list`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const idOf = (name: string): string => byName[name]?.id ?? '';
  const position = async (clerk: Visitor, name: string) =>
    (
      await clerk.get<{ wishes: { position: number | null; ahead: number | null; whyNotNext: string }[] }>(
        `/api/v1/referrals/${idOf(name)}/position`,
      )
    ).body.wishes;

  it('says so where nobody waits', async () => {
    expect(await list(vhs)).toEqual({
      fitting: 0,
      fewerThan: 3,
      next: null,
      obstacles: [],
      ownCases: [],
      sentence: 'Niemand rückt nach: auf diesen Kurs wartet zurzeit niemand.',
    });
  });

  it('hides small numbers when it says why nobody moves up', async () => {
    for (const name of ['untested 1', 'untested 2', 'untested 3'])
      await enter(name, counselling, { level: null, waitingSince: '2026-09-01' });
    await enter('paused', counselling, { waitingSince: '2026-09-01' });
    await counselling.post(`/api/v1/referrals/${idOf('paused')}/pause`, { reasonCode: 'away' });
    expect(await list(vhs)).toMatchObject({
      next: null,
      obstacles: [
        { obstacle: 'paused', people: null },
        { obstacle: 'not-tested', people: 3 },
      ],
      sentence: 'Niemand rückt nach: weniger als 3 pausieren, 3 warten auf eine Einstufung.',
    });
    expect(await list(district)).toEqual(await list(vhs));
  });

  it('says why this person is next: lawful priority, then the longest wait', async () => {
    await enter('long', counselling, { waitingSince: '2026-09-20' });
    expect(await list(vhs)).toMatchObject({
      fitting: null,
      next: { waitedDays: 64, isPriority: false },
      sentence: 'Als Nächstes an der Reihe: wartet seit 64 Tagen.',
    });
    await enter('obliged', jobcenter, { accessRoute: 'obliged-jobcenter', waitingSince: '2026-09-21' });
    await enter('short', counselling, { waitingSince: '2026-11-01' });
    expect(await list(vhs)).toMatchObject({
      fitting: 3,
      next: { waitedDays: 63, isPriority: true },
      sentence: 'Als Nächstes an der Reihe: gesetzlicher Vorrang, wartet seit 63 Tagen.',
    });
  });

  it('tells an office where its own cases stand, and of others only how many are ahead', async () => {
    const seen = await list(counselling);
    expect(seen).toMatchObject({ fitting: null, next: null, obstacles: [] });
    expect(seen.ownCases.map(({ code, position: at, sentence }) => [code, at, sentence])).toEqual(
      expect.arrayContaining([
        [
          byName['long']?.code,
          2,
          'An 2. Stelle: 1 Person ist vorher an der Reihe, davon 1 mit gesetzlichem Vorrang.',
        ],
        [
          byName['short']?.code,
          3,
          'An 3. Stelle: 2 Menschen sind vorher an der Reihe, davon 1 mit gesetzlichem Vorrang.',
        ],
        [byName['paused']?.code, 2, 'Der Fall pausiert. Danach stünde er an 2. Stelle.'],
      ]),
    );
    expect(JSON.stringify(seen)).not.toContain(byName['obliged']?.code);
    const fitting = await counselling.get<List>(`/api/v1/offerings/${offeringId}/fitting-cases`);
    expect(fitting.body.ownCases.map(({ code }) => code)).toEqual([
      byName['long']?.code,
      byName['short']?.code,
    ]);
  });

  it('tells an office for each wish of its case', async () => {
    expect(await position(jobcenter, 'obliged')).toMatchObject([
      {
        kind: 'format',
        formatCode: 'general',
        offeringId,
        position: 1,
        whyNotNext: 'Als Nächstes an der Reihe.',
      },
    ]);
    await enter('wishing', counselling, {
      waitingSince: '2026-11-02',
      wishes: [
        { kind: 'format', formatCode: 'youth' },
        { kind: 'offering', offeringId },
      ],
    });
    expect(await position(counselling, 'wishing')).toMatchObject([
      { kind: 'format', position: null, whyNotNext: 'Zurzeit wird kein solcher Kurs angeboten.' },
      { kind: 'offering', position: 4, ahead: 3, aheadWithPriority: 1 },
    ]);
  });

  it('says until when an offer is open, once the places are given', async () => {
    const last = await postCourse({
      title: 'Ein Platz',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 19 }],
    });
    expect((await vhs.post(`/api/v1/offerings/${last}/next-offer`)).status).toBe(201);
    const { sentence, obstacles } = await list(vhs, last);
    expect(obstacles.map(({ obstacle }) => obstacle)).toEqual(['paused', 'has-offer', 'not-tested', 'full']);
    expect(sentence).toBe(
      'Niemand rückt nach: alle Plätze sind belegt oder angeboten, weniger als 3 pausieren, ' +
        'weniger als 3 haben schon ein Platzangebot, 3 warten auf eine Einstufung, ein Angebot ist offen bis 26.11.2026.',
    );
    expect((await list(counselling, last)).ownCases.map((own) => own.sentence)).toContain(
      'Alle Plätze sind belegt oder angeboten. Danach wäre er als Nächstes an der Reihe.',
    );
  });

  it('is no list for other providers, and there is none for a course that is not there', async () => {
    const stranger = await house.signIn('far-school');
    for (const path of ['waiting-list', 'fitting-cases']) {
      expect((await stranger.get(`/api/v1/offerings/${offeringId}/${path}`)).status).toBe(404);
      expect((await vhs.get(`/api/v1/offerings/${idOf('long')}/${path}`)).status).toBe(404);
    }
    expect((await jobcenter.get(`/api/v1/referrals/${idOf('long')}/position`)).status).toBe(404);
  });
});
