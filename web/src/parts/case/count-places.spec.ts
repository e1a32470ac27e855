import { expect, it } from '@jest/globals';
import { frequentPlaces } from './count-places.js';

const cases = (...places: readonly string[]) => places.map((ags) => ({ ags }));

it.each<[readonly string[], readonly string[]]>([
  [[], []],
  [
    ['b', 'a', 'b'],
    ['b', 'a'],
  ],
  [
    ['c', 'b', 'a'],
    ['a', 'b', 'c'],
  ],
  [
    ['a', 'b', 'c', 'd', 'e', 'e'],
    ['e', 'a', 'b', 'c'],
  ],
])('of cases from %j the most frequent places are %j', (given, expected) => {
  expect(frequentPlaces(cases(...given))).toEqual(expected);
});
