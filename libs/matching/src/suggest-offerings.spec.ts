import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { anEntry, TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { anyMinutes } from '../../../test/support/any-coverage-snapshot.js';
import { aListedCase, aMatchContext } from '../../../test/support/a-listed-case.js';
import { anyEntries, anyListedCase } from '../../../test/support/any-waiting-list.js';
import { judgeMatch, suggestOfferings, type MatchCase, type SupplyEntry } from './index.js';

const suggest = (entries: readonly Partial<SupplyEntry>[], person: Partial<MatchCase> = {}) =>
  suggestOfferings(
    aListedCase(person),
    entries.map((entry) => anEntry(entry)),
    aMatchContext({ 1: { a: 10, b: 20 } }),
  ).map(({ offeringId, sectionNumber }) => `${offeringId} ${sectionNumber}`);
const inDays = (days: number) => addDays(TODAY, days);

describe('suggestOfferings', () => {
  it('puts what fits before near misses, and leaves all else out', () => {
    const entries = [
      { offeringId: 'far-off', level: 'B1' as const, freePlaces: 0 },
      { offeringId: 'full', freePlaces: 0 },
      { offeringId: 'at-risk-and-full', freePlaces: 0, isAtRisk: true },
      { offeringId: 'late', startsOn: inDays(300) },
      { offeringId: 'at-risk', isAtRisk: true },
    ];
    expect(suggest(entries)).toEqual(['at-risk 1', 'late 1', 'at-risk-and-full 1', 'full 1']);
  });

  it.each<[string, Partial<SupplyEntry>[], Partial<MatchCase>, string[]]>([
    [
      'the dearer wish first, however late or far',
      [
        { offeringId: 'near', startsOn: inDays(2) },
        { offeringId: 'dear', startsOn: inDays(90), siteIds: ['b'] },
      ],
      {
        wishes: [
          { kind: 'offering', offeringId: 'dear' },
          { kind: 'format', formatCode: 'general' },
        ],
      },
      ['dear 1', 'near 1'],
    ],
    [
      'then the earlier start',
      [{ offeringId: 'near' }, { offeringId: 'soon', startsOn: inDays(13), siteIds: ['b'] }],
      {},
      ['soon 1', 'near 1'],
    ],
    ['then the shorter way', [{ offeringId: 'b', siteIds: ['b'] }, { offeringId: 'c' }], {}, ['c 1', 'b 1']],
    [
      'then the id, then the section',
      [{ sectionNumber: 10 }, { sectionNumber: 9 }, { offeringId: 'first' }],
      {},
      ['first 1', 'offering-1 9', 'offering-1 10'],
    ],
    [
      'a near miss that nobody wished last',
      [
        { offeringId: 'a', formatCode: 'women', startsOn: inDays(1) },
        { offeringId: 'b', freePlaces: 0 },
      ],
      {},
      ['b 1', 'a 1'],
    ],
    [
      'a way that is not known last',
      [
        { offeringId: 'a', siteIds: ['nowhere'] },
        { offeringId: 'b', freePlaces: 0 },
      ],
      {},
      ['b 1', 'a 1'],
    ],
  ])('%s', (_, entries, person, expected) => {
    expect(suggest(entries, person)).toEqual(expected);
  });
});

describe('suggestOfferings, always', () => {
  const question = fc.record({ person: anyListedCase, entries: anyEntries, minutes: anyMinutes });

  it('gives the same order however the entries were read', () => {
    const twice = question.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given.entries, { minLength: given.entries.length })),
    );
    fc.assert(
      fc.property(twice, ([{ person, entries, minutes }, others]) => {
        const context = aMatchContext(minutes);
        expect(suggestOfferings(person, others, context)).toEqual(suggestOfferings(person, entries, context));
      }),
    );
  });

  it('says of each entry what judgeMatch says, and leaves out what misses two hard criteria or more', () => {
    fc.assert(
      fc.property(question, ({ person, entries, minutes }) => {
        const context = aMatchContext(minutes);
        const judged = entries.map((entry) => judgeMatch(person, entry, context));
        const hard = judged.map(
          ({ verdicts }) =>
            verdicts.filter(({ criterion, isMet }) => !isMet && criterion !== 'secure').length,
        );
        const suggested = suggestOfferings(person, entries, context);
        expect(new Set(suggested)).toEqual(new Set(judged.filter((_, i) => (hard[i] ?? 0) <= 1)));
        expect(judged.map(({ isFitting }) => isFitting)).toEqual(hard.map((missed) => missed === 0));
      }),
    );
  });
});
