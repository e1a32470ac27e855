import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MATCH_CRITERIA } from '#libs/matching';
import { openCounty } from '../support/a-county-with-demand.js';
import { BERGHEIM } from '../support/areas.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface Suggestion {
  readonly title: string;
  readonly isFitting: boolean;
  readonly wishRank: number | null;
  readonly minutes: number | null;
  readonly startsOn: string;
  readonly providerName: string;
  readonly siteName: string | null;
  readonly verdicts: readonly { readonly criterion: string; readonly isMet: boolean }[];
}

describe('Somebody looks for the right course for a case', () => {
  let house: House;
  let clerk: Visitor;
  let vhs: Visitor;
  let siteId: string;

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    clerk = await house.signIn('counselling');
    vhs = await house.signIn('vhs');
    await post('Vormittags in drei Wochen', {});
    await post('Vormittags in zwei Wochen', {
      startsOn: '2026-12-07',
      sections: section({ startsOn: '2026-12-07' }),
    });
    await post('Abends', { dayparts: ['evening'] });
    await post('Voll', { sections: section({ taken: 20 }) });
    await post('Später ist ein Abschnitt voll', {
      sections: [...section({}), { number: 2, level: 'A1', startsOn: '2027-02-15', taken: 20 }],
    });
    await post('Fortgeschrittene', { sections: section({ level: 'B1' }) });
    await post('Abends und voll', { dayparts: ['evening'], sections: section({ taken: 20 }) });
    await post('Erst geplant', { state: 'planned' });
    await post('Mit Kindern', { childcare: { places: 3, taken: 2, minimumAgeYears: 1 } });
  });
  afterAll(() => house.close());

  const section = (change: object): object[] => [
    { number: 1, level: 'A1', startsOn: '2026-12-14', taken: 12, ...change },
  ];
  const post = async (title: string, change: object): Promise<void> => {
    const form = courseForm(house, siteId, {
      title,
      startsOn: '2026-12-07',
      sections: section({}),
      ...change,
    });
    const { status, body } = await vhs.post('/api/v1/offerings', form);
    if (status !== 201) throw new Error(`${title}: ${JSON.stringify(body)}`);
  };
  const enter = (given: object = {}): Promise<SeenCase> =>
    placeCase(clerk, { accessRoute: 'entitled', ...given });
  const suggestionsFor = async ({ id }: SeenCase): Promise<readonly Suggestion[]> => {
    const answer = await clerk.get<{ items: Suggestion[] }>(`/api/v1/referrals/${id}/suggestions`);
    expect(answer.status).toBe(200);
    return answer.body.items;
  };
  const missed = ({ verdicts }: Suggestion): readonly string[] =>
    verdicts.filter(({ isMet }) => !isMet).map(({ criterion }) => criterion);
  const titles = (suggestions: readonly Suggestion[], isFitting: boolean): readonly string[] =>
    suggestions.filter((suggestion) => suggestion.isFitting === isFitting).map(({ title }) => title);

  it('sees what fits, the earliest start first, with the way and the place', async () => {
    const suggestions = await suggestionsFor(await enter({ dayparts: ['morning'] }));
    const fitting = titles(suggestions, true);
    expect(fitting[0]).toBe('Vormittags in zwei Wochen');
    expect([...fitting].sort()).toEqual([
      'Mit Kindern',
      'Vormittags in drei Wochen',
      'Vormittags in zwei Wochen',
    ]);
    expect(suggestions[0]).toMatchObject({
      startsOn: '2026-12-07',
      wishRank: 0,
      minutes: expect.any(Number),
      providerName: 'Volkshochschule Altdorf',
      siteName: 'Altes Schulhaus',
    });
    expect(suggestions[0]?.verdicts.map(({ criterion }) => criterion)).toEqual(MATCH_CRITERIA);
  });

  it('sees near misses with the one thing that they miss, and nothing that misses more', async () => {
    const suggestions = await suggestionsFor(await enter({ dayparts: ['morning'] }));
    const nearly = suggestions.filter(({ isFitting }) => !isFitting);
    expect(new Map(nearly.map((suggestion) => [suggestion.title, missed(suggestion)]))).toEqual(
      new Map([
        ['Abends', ['times']],
        ['Voll', ['places']],
        ['Später ist ein Abschnitt voll', ['places']],
        ['Fortgeschrittene', ['level']],
      ]),
    );
  });

  it('learns that a test is needed before anything can be offered', async () => {
    const suggestions = await suggestionsFor(await enter({ level: null, dayparts: ['morning'] }));
    expect(titles(suggestions, true)).toEqual([]);
    expect(suggestions.every((suggestion) => missed(suggestion)[0] === 'level')).toBe(true);
  });

  it('finds the one course with a place for a child, and none for two', async () => {
    const one = await suggestionsFor(await enter({ dayparts: ['morning'], childrenUnderThree: 1 }));
    expect(titles(one, true)).toEqual(['Mit Kindern']);
    const two = await suggestionsFor(await enter({ dayparts: ['morning'], childrenFromThree: 2 }));
    expect(titles(two, true)).toEqual([]);
    expect(two.map(missed)).toContainEqual(['childcare']);
  });

  it('puts a wished course before an earlier one', async () => {
    const wished = (await vhs.get<{ items: { id: string; title: string }[] }>('/api/v1/offerings?limit=50'))
      .body.items;
    const offeringId = wished.find(({ title }) => title === 'Vormittags in drei Wochen')?.id;
    const wishes = [
      { kind: 'offering', offeringId },
      { kind: 'format', formatCode: 'general' },
    ];
    const suggestions = await suggestionsFor(await enter({ dayparts: ['morning'], wishes }));
    expect(suggestions.slice(0, 2).map(({ title, wishRank }) => [title, wishRank])).toEqual([
      ['Vormittags in drei Wochen', 0],
      ['Vormittags in zwei Wochen', 1],
    ]);
  });

  it('sees nothing of the cases of others', async () => {
    const foreign = await enter({ ags: BERGHEIM });
    for (const login of ['jobcenter', 'immigration-office'])
      expect(
        (await (await house.signIn(login)).get(`/api/v1/referrals/${foreign.id}/suggestions`)).status,
      ).toBe(404);
    for (const login of ['vhs', 'district'])
      expect(
        (await (await house.signIn(login)).get(`/api/v1/referrals/${foreign.id}/suggestions`)).status,
      ).toBe(403);
  });
});
