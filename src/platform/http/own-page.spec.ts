import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownPage } from './own-page.js';

describe('ownPage', () => {
  it.each(['/', '/faelle', '/faelle/1?stand=beendet#verlauf', '/konzept/bedarfe?suche=B%C3%BCro'])(
    'goes on with %s',
    (page) => {
      expect(ownPage(page)).toBe(page);
    },
  );

  it.each([
    undefined,
    '',
    'faelle',
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example/',
    '/\t/elsewhere.example/',
    '/\n/elsewhere.example/',
    '\t//elsewhere.example/',
    '/faelle\\..\\',
  ])('begins anew instead of %j', (wish) => {
    expect(ownPage(wish)).toBe('/');
  });

  it('never leaves the house, as a browser reads it', () => {
    const parts = fc.array(
      fc.constantFrom('/', '\\', '\t', '\n', ' ', '.', ':', '@', 'a', '?', '#', 'http'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const page = ownPage(some.join(''));
        expect(new URL(page, 'https://kurskreis.example').host).toBe('kurskreis.example');
      }),
    );
  });
});
