import { describe, expect, it } from '@jest/globals';
import type { Ags } from '#libs/region';
import { agsOf } from '../../../test/support/a-coverage-snapshot.js';
import { discloseWhatIf, type WhatIf } from './index.js';

const associationOf = new Map<Ags, string>([1, 2, 3, 4].map((number) => [agsOf(number), 'one']));

function answer(...rows: readonly (readonly [people: number, before: number, after: number])[]): WhatIf {
  const municipalities = rows.map(([people, placedBefore, placedAfter], index) => ({
    ags: agsOf(index + 1),
    people,
    placedBefore,
    placedAfter,
  }));
  const sum = (figure: 'people' | 'placedBefore' | 'placedAfter'): number =>
    municipalities.reduce((total, row) => total + row[figure], 0);
  return {
    people: sum('people'),
    placedBefore: sum('placedBefore'),
    placedAfter: sum('placedAfter'),
    municipalities,
  };
}
const peopleIn = (given: WhatIf): readonly (number | null)[] =>
  discloseWhatIf(given, associationOf, 3).municipalities.map(({ people }) => people);

describe('discloseWhatIf', () => {
  it('shows what tells of nobody', () => {
    expect(peopleIn(answer([9, 3, 6], [0, 0, 0]))).toEqual([9, 0]);
  });

  it('hides few people, and few who would gain or lose a place', () => {
    expect(peopleIn(answer([2, 0, 2], [8, 0, 4], [9, 3, 6]))).toEqual([null, null, 9]);
    expect(peopleIn(answer([9, 3, 8], [9, 3, 6], [12, 6, 9]))).toEqual([null, null, 12]);
  });

  it('hides the sums where they would betray somebody', () => {
    expect(discloseWhatIf(answer([2, 0, 2]), associationOf, 3)).toMatchObject({
      people: null,
      placedBefore: null,
      placedAfter: null,
    });
  });
});
