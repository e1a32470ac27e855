import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { derivedId } from '../../platform/ids/derived-id.js';
import { pageOf } from './hsds.js';

const items = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, number) => ({ number }));

describe('pageOf', () => {
  it.each([
    [0, 1, { total_pages: 1, size: 0, first_page: true, last_page: true, empty: true }],
    [5, 1, { total_pages: 3, size: 2, first_page: true, last_page: false, empty: false }],
    [5, 3, { total_pages: 3, size: 1, first_page: false, last_page: true, empty: false }],
    [5, 9, { total_pages: 3, size: 0, first_page: false, last_page: true, empty: true }],
  ])('%s items, page %s of two each', (count, number, expected) => {
    expect(pageOf(items(count), number, 2)).toMatchObject({
      total_items: count,
      page_number: number,
      ...expected,
    });
  });

  it('shows everything once, page by page', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (count, most) => {
        const { total_pages: pages } = pageOf(items(count), 1, most);
        const seen = items(pages).flatMap((_, at) => pageOf(items(count), at + 1, most).contents);
        expect(seen).toEqual(items(count));
      }),
    );
  });
});

describe('derivedId', () => {
  it('is a UUID, the same for the same names', () => {
    expect(derivedId('a', 'b')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(derivedId('a', 'b')).toBe(derivedId('a', 'b'));
    expect(derivedId('a', 'c')).not.toBe(derivedId('a', 'b'));
  });
});
