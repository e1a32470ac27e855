import { describe, expect, test } from '@jest/globals';
import { findSite } from './find-site.js';

const SITES = [
  { id: 'a-1', providerName: 'VHS Beispiel', externalKey: 'rathaus', name: 'Altes Rathaus' },
  { id: 'b-1', providerName: 'Bildungswerk', externalKey: 'rathaus', name: 'Haus am Markt' },
];

function find(text: string, provider: string | null = null): ReturnType<typeof findSite> {
  return findSite({ line: 2, column: 'Kursort', text }, provider, SITES);
}

describe('site of a cell', () => {
  test.each([
    ['a-1', null, 'a-1'],
    ['altes rathaus', null, 'a-1'],
    ['rathaus', 'vhs beispiel', 'a-1'],
    ['rathaus', 'Bildungswerk', 'b-1'],
  ])('%s of %s', (text, provider, id) => {
    expect(find(text, provider)).toEqual({ ok: true, value: id });
  });

  test('a key that two providers use is refused with both sites', () => {
    const found = find('rathaus');
    expect(found).toMatchObject({ ok: false, problem: { code: 'ambiguous-site' } });
    expect(JSON.stringify(found)).toContain('Altes Rathaus (VHS Beispiel); Haus am Markt (Bildungswerk)');
  });

  test('what nobody has is refused', () => {
    expect(find('Schloss')).toMatchObject({ ok: false, problem: { code: 'unknown-site', line: 2 } });
  });
});
