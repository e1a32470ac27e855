import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agsOf } from '../../../test/support/a-coverage-snapshot.js';
import { aGap } from '../../../test/support/a-gap.js';
import { discloseEvidence } from './disclose-evidence.js';
import type { Gap, GapEvidence } from './gap.js';

const gapOf = (byMunicipality: readonly number[], part: Partial<GapEvidence> = {}): Gap => {
  const people = byMunicipality.reduce((sum, count) => sum + count, 0);
  const gap = aGap({ people });
  return {
    ...gap,
    evidence: {
      ...gap.evidence,
      peopleByMunicipality: byMunicipality.map((count, i) => ({ ags: agsOf(i + 1), people: count })),
      peopleByCause: [{ cause: 'full', people }],
      demand: people,
      ...part,
    },
  };
};
const cells = (gap: Gap) => discloseEvidence(gap, 3).peopleByMunicipality.map(({ people }) => people);

describe('discloseEvidence', () => {
  it('shows what is not small', () => {
    const gap = gapOf([4, 5], { peopleWithChildren: 4, children: 6, demand: 12 });
    expect(discloseEvidence(gap, 3)).toEqual({
      people: 9,
      isSuppressed: false,
      peopleByMunicipality: gap.evidence.peopleByMunicipality,
      peopleByCause: [{ cause: 'full', people: 9 }],
      peopleWithChildren: 4,
      children: 6,
      demand: 12,
      freePlacesInReach: 2,
      nearest: null,
      scarceOfferings: [],
      scarceChildPlaces: [],
      waysOut: [],
    });
  });

  it('hides all counts of a small gap', () => {
    expect(discloseEvidence(gapOf([2], { demand: 20 }), 3)).toMatchObject({
      people: null,
      isSuppressed: true,
      peopleByMunicipality: [{ people: null }],
      peopleByCause: [{ people: null }],
      peopleWithChildren: null,
      children: null,
      demand: null,
    });
  });

  it('names what was too scarce, but no child places where there are few parents', () => {
    const scarceOfferings = [{ offeringId: 'full', places: 12 }];
    const scarceChildPlaces = [{ offeringId: 'childless', places: 4 }];
    const part = { scarceOfferings, scarceChildPlaces, children: 9 };
    expect(discloseEvidence(gapOf([9], { ...part, peopleWithChildren: 5 }), 3)).toMatchObject({
      scarceOfferings,
      scarceChildPlaces,
    });
    expect(discloseEvidence(gapOf([9], { ...part, peopleWithChildren: 2 }), 3)).toMatchObject({
      scarceOfferings,
      scarceChildPlaces: [],
    });
  });

  it.each<[string, readonly number[], readonly (number | null)[]]>([
    ['a small cell and the one it could be found by', [1, 4, 6], [null, null, 6]],
    ['two small cells', [1, 2, 6], [null, null, 6]],
    ['the names too, where they would tell that there is one person each', [1, 1, 1], []],
  ])('hides %s', (_, counts, expected) => {
    expect(cells(gapOf(counts))).toEqual(expected);
  });

  it.each<[string, Partial<GapEvidence>, object]>([
    ['few parents', { peopleWithChildren: 2, children: 9 }, { peopleWithChildren: null, children: null }],
    ['few who are no parents', { peopleWithChildren: 8, children: 9 }, { peopleWithChildren: null }],
    ['few who have a place', { demand: 11 }, { demand: null }],
    ['nobody who has a place', { demand: 9 }, { demand: 9 }],
  ])('hides what would tell of %s', (_, part, expected) => {
    expect(discloseEvidence(gapOf([9], part), 3)).toMatchObject(expected);
  });

  it('shows no small count, whatever the gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const shown = cells(gapOf(counts));
        expect(shown.filter((count) => count === 1 || count === 2)).toEqual([]);
        const hidden = shown.filter((count) => count === null).length;
        if (counts.length > 1) expect(hidden).not.toBe(1);
      }),
    );
  });
});
