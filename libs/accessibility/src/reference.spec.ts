import { describe, expect, it } from '@jest/globals';
import { worstDifference } from '../../../test/support/any-accessibility.js';
import {
  nationalReference,
  smallReference,
  type AccessibilityReference,
  type NumberTable,
} from '../../../test/support/accessibility-reference.js';
import { findCatchments, LUO_QI_ZONES, scoreAccessibility, type AccessibilityMethod } from './index.js';

const { limits, weights } = LUO_QI_ZONES;
const TWO: AccessibilityMethod = { kind: '2sfca' };
const ENHANCED: AccessibilityMethod = { kind: 'e2sfca', weights };
const THREE: AccessibilityMethod = { kind: '3sfca', weights };

const columnOf = (table: NumberTable, name: string): Float64Array => {
  const column = table[name];
  if (column === undefined) throw new Error(`no column ${name}`);
  return column;
};

function worstOf(
  reference: AccessibilityReference,
  method: AccessibilityMethod,
  names: readonly [string, string, string],
) {
  const { demand, supply, expected } = reference;
  const places = (table: NumberTable) => ({
    latitude: columnOf(table, 'lat'),
    longitude: columnOf(table, 'lon'),
  });
  const [people, offered, result] = names;
  const figures = { demand: columnOf(demand, people), supply: columnOf(supply, offered) };
  const catchments = findCatchments(places(demand), places(supply), limits);
  const [scores = new Float64Array()] = scoreAccessibility(catchments, method, [figures]);
  const row = new Map(Array.from(columnOf(demand, 'id'), (id, index) => [id, index]));
  const asked = columnOf(expected, 'id').map((id) => scores[row.get(id) ?? -1] ?? NaN);
  return worstDifference(asked, columnOf(expected, result));
}

const CASES: [string, AccessibilityMethod, readonly [string, string, string]][] = [
  ['2SFCA', TWO, ['pop', 'places', '2sfca']],
  ['E2SFCA', ENHANCED, ['pop', 'places', 'e2sfca']],
  ['3SFCA', THREE, ['pop', 'places', '3sfca']],
  ['E2SFCA for people who wait', ENHANCED, ['waiting', 'places', 'e2sfca_waiting']],
  ['E2SFCA of a common format', ENHANCED, ['w0', 'p0', 'e2sfca_type0']],
  ['E2SFCA of a rare format', ENHANCED, ['w7', 'p7', 'e2sfca_type7']],
];

describe('Scores of PySAL access, number by number', () => {
  const small = smallReference();
  const national = nationalReference();

  it.each(CASES)('%s in the cut-out of the project', (_, method, names) => {
    expect(small.expected['id']?.length).toBeGreaterThan(20);
    expect(worstOf(small, method, names)).toBeLessThan(1e-9);
  });

  if (national !== null) {
    it.each(CASES)('%s in all of Germany', (_, method, names) => {
      expect(national.expected['id']).toHaveLength(10_800);
      expect(worstOf(national, method, names)).toBeLessThan(1e-9);
    });
  }
});
