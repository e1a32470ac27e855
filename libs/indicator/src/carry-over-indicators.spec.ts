import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { carryOverIndicators, isRaisedIn, type DefinedIndicator } from './carry-over-indicators.js';

const TODAY = localDate('2026-11-30');
const defined = (id: string, goalId: string, isEnded = false): DefinedIndicator => ({
  indicator: {
    id,
    goalId,
    name: `Indikator ${id}`,
    kind: 'state',
    direction: 'higher',
    base: { value: 10, day: localDate('2026-01-01') },
    target: { value: 40, day: localDate('2027-12-31') },
    responsibleOrganisationId: 'kreis',
    isPublic: true,
    endedOn: isEnded ? TODAY : null,
    version: 7,
    carriedFromId: null,
  },
  series: {
    id: `series of ${id}`,
    indicatorId: id,
    number: 3,
    definition: 'Gezählt am Stichtag',
    unit: 'count',
    source: 'manual',
    queryKey: null,
    formatCode: null,
    areaKey: null,
    sourceName: null,
    rhythm: 'quarter',
    measuredFrom: localDate('2026-04-01'),
  },
});
const carried = (old: readonly DefinedIndicator[], present: readonly string[] = []) => {
  let count = 0;
  return carryOverIndicators({
    old,
    present: present.map((carriedFromId) => ({ carriedFromId })),
    goalIds: new Map([['goal', 'new goal']]),
    today: TODAY,
    newId: () => `new ${(count += 1)}`,
  });
};

describe('carryOverIndicators', () => {
  it('takes definition, base and target with it, and measures from today', () => {
    const old = defined('a', 'goal');
    expect(carried([old])).toEqual([
      {
        indicator: { ...old.indicator, id: 'new 1', goalId: 'new goal', version: 1, carriedFromId: 'a' },
        series: { ...old.series, id: 'new 2', indicatorId: 'new 1', number: 1, measuredFrom: TODAY },
      },
    ]);
  });

  it.each([
    ['whose goal does not go on', [defined('a', 'another')], []],
    ['that has ended', [defined('a', 'goal', true)], []],
    ['that was carried over already', [defined('a', 'goal')], ['a']],
  ])('leaves one %s', (_what, old, present) => {
    expect(carried(old, present)).toEqual([]);
  });

  it('done twice, is done once, and leaves the old as it was', () => {
    const goals = fc.array(fc.constantFrom('goal', 'another'), { maxLength: 6 });
    fc.assert(
      fc.property(goals, (goalIds) => {
        const old = goalIds.map((goalId, index) => defined(String(index), goalId, index % 3 === 2));
        const before = structuredClone(old);
        const first = carried(old);
        expect(
          carried(
            old,
            first.map(({ indicator }) => indicator.carriedFromId ?? ''),
          ),
        ).toEqual([]);
        expect(old).toEqual(before);
      }),
    );
  });
});

describe('isRaisedIn', () => {
  it.each([
    ['draft', null, true],
    ['draft', 'a', false],
    ['adopted', 'a', true],
    ['being-updated', null, true],
    ['replaced', null, false],
    ['replaced', 'a', false],
  ] as const)('%s, carried from %s: %s', (state, carriedFromId, expected) => {
    expect(isRaisedIn({ state }, { carriedFromId })).toBe(expected);
  });

  it('of the edition before and the one that goes on, always one raises', () => {
    const editions = [
      ['being-updated', 'draft'],
      ['adopted', 'draft'],
      ['replaced', 'adopted'],
      ['replaced', 'being-updated'],
    ] as const;
    for (const [before, after] of editions)
      expect(
        Number(isRaisedIn({ state: before }, { carriedFromId: null })) +
          Number(isRaisedIn({ state: after }, { carriedFromId: 'a' })),
      ).toBe(1);
  });
});
