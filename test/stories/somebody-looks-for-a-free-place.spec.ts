import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSite, courseForm } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface Item {
  readonly title: string;
  readonly nextEntry: { readonly number: number; readonly free: number } | null;
}

const section = (number: number, level: string, startsOn: string, taken: number): object => ({
  number,
  level,
  startsOn,
  taken,
});

/** Courses of 20 places, seen on Monday 2026-11-23. */
const COURSES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'läuft seit Oktober': {
    startsOn: '2026-10-05',
    sections: [section(1, 'A1', '2026-10-05', 20), section(3, 'A2', '2026-12-07', 14)],
  },
  'beginnt im Dezember, erst später frei': {
    startsOn: '2026-12-14',
    sections: [section(1, 'A1', '2026-12-14', 20), section(2, 'A1', '2027-01-18', 5)],
  },
  voll: { startsOn: '2026-12-14', sections: [section(1, 'A1', '2026-12-14', 20)] },
  geplant: { startsOn: '2026-12-14', state: 'planned', sections: [section(1, 'A1', '2026-12-14', 0)] },
  abgesagt: {
    startsOn: '2026-12-14',
    state: 'cancelled',
    reasonCode: 'no-teacher',
    sections: [section(1, 'A1', '2026-12-14', 2)],
  },
  'in Alphabetisierung': {
    startsOn: '2027-02-01',
    courseTypeCode: 'literacy',
    formatCode: 'literacy',
    maximumSize: 14,
    sections: [section(1, 'literacy', '2027-02-01', 3)],
  },
};

describe('Somebody looks for a free place', () => {
  let house: House;
  let counsellor: Visitor;
  let clerk: Visitor;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    const providerId = await aMember(house, 'vhs', 'provider');
    const siteId = (await aSite(house, providerId)).id;
    clerk = await house.signIn('vhs');
    for (const [title, change] of Object.entries(COURSES)) {
      const answer = await clerk.post(
        '/api/v1/offerings',
        courseForm(house, siteId, { title, endsOn: '2027-12-31', ...change }),
      );
      expect(answer).toMatchObject({ status: 201 });
    }
    await aMember(house, 'awo', 'counselling');
    counsellor = await house.signIn('awo');
  });
  afterAll(() => house.close());

  const find = async (query: string): Promise<readonly Item[]> =>
    (await counsellor.get<{ items: Item[] }>(`/api/v1/offerings${query}`)).body.items;
  const titles = async (query: string): Promise<readonly string[]> =>
    (await find(query)).map(({ title }) => title);

  it.each([
    [
      '',
      [
        'läuft seit Oktober',
        'beginnt im Dezember, erst später frei',
        'voll',
        'geplant',
        'abgesagt',
        'in Alphabetisierung',
      ],
    ],
    [
      '?freeOnly=true',
      ['läuft seit Oktober', 'beginnt im Dezember, erst später frei', 'in Alphabetisierung'],
    ],
    ['?freeOnly=true&level=A1', ['beginnt im Dezember, erst später frei']],
    ['?freeOnly=true&to=2026-12-31', ['läuft seit Oktober']],
    ['?from=2026-12-01&to=2026-12-10', ['läuft seit Oktober']],
    ['?from=2027-01-01', ['beginnt im Dezember, erst später frei', 'in Alphabetisierung']],
    ['?level=A2', ['läuft seit Oktober']],
    ['?level=A2&from=2026-12-08', []],
    ['?format=literacy', ['in Alphabetisierung']],
    ['?ags=07334007', []],
  ])('finds by %s', async (query, expected) => {
    expect([...(await titles(query))].sort()).toEqual([...expected].sort());
  });

  it('is shown the entry that still has a place, not the next one that is full', async () => {
    const [later] = await find('?level=A1&freeOnly=true');
    expect(later?.nextEntry).toMatchObject({ number: 2, free: 15 });
  });

  it('cannot count on figures that nobody confirmed for four weeks, though they stay readable', async () => {
    house.clock.moveTo('2026-12-22T08:00:00Z');
    expect(await titles('?freeOnly=true')).toEqual([]);
    expect(await titles('?format=literacy')).toEqual(['in Alphabetisierung']);
    house.clock.moveTo('2026-11-23T08:00:00Z');
    expect(await titles('?freeOnly=true')).toHaveLength(3);
  });

  it.each([
    ['of other keys', ['kein Tag', 'c0000000-0000-4000-8000-000000000001']],
    ['of another id', ['2026-12-14', 'keine Kennung']],
    ['too short', ['2026-12-14']],
  ])('is told when a continuation is none: %s', async (_what, keys) => {
    const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
    expect(await counsellor.get(`/api/v1/offerings?cursor=${cursor}`)).toMatchObject({
      status: 422,
      body: { code: 'invalid-cursor' },
    });
  });
});
