import { describe, expect, test } from '@jest/globals';
import type { Ags } from '#libs/region';
import { findMunicipality } from './find-municipality.js';

const MUNICIPALITIES = [
  ['07334013', 'Kandel, Stadt', 'Kandel'],
  ['07334002', 'Berg (Pfalz)', 'Hagenbach'],
  ['07334001', 'Bellheim', 'Bellheim'],
  ['01054036', 'Garding, Stadt', 'Eiderstedt'],
  ['01054035', 'Garding, Kirchspiel', 'Eiderstedt'],
].map(([ags = '', name = '', associationName = '']) => ({ ags: ags as Ags, name, associationName }));

function find(text: string): ReturnType<typeof findMunicipality> {
  return findMunicipality({ line: 2, column: 'Gemeinde', text }, MUNICIPALITIES);
}

describe('Gemeinde of a cell', () => {
  test.each([
    ['07334013', '07334013'],
    ['Kandel, Stadt', '07334013'],
    ['kandel', '07334013'],
    ['Berg (Pfalz)', '07334002'],
    ['Berg', '07334002'],
    ['Garding, Stadt', '01054036'],
  ])('%s', (text, ags) => {
    expect(find(text)).toEqual({ ok: true, value: ags });
  });

  test('a name that two Gemeinden bear is refused with both', () => {
    const found = find('Garding');
    expect(found).toMatchObject({ ok: false, problem: { code: 'ambiguous-municipality', line: 2 } });
    expect(JSON.stringify(found)).toContain('Garding, Stadt (Eiderstedt, 01054036)');
    expect(JSON.stringify(found)).toContain('Garding, Kirchspiel (Eiderstedt, 01054035)');
  });

  test.each([
    ['', 'value-missing'],
    ['Nirgendwo', 'unknown-municipality'],
    ['07335001', 'unknown-municipality'],
    ['7334013', 'not-an-ags'],
  ])('„%s“ is refused: %s', (text, code) => {
    expect(find(text)).toMatchObject({ ok: false, problem: { code } });
  });
});
