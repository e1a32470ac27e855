import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import fc from 'fast-check';
import { offeringListStatement } from './offering-list-statement.js';
import type { OfferingFilter, OfferingPage } from './offering-list.js';

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const days = fc.constantFrom(localDate('2026-12-01'), localDate('2027-03-01'));
const filters: fc.Arbitrary<OfferingFilter> = fc.record({
  format: orNull(fc.constantFrom('general', 'youth')),
  provider: orNull(fc.constantFrom('p', 'q')),
  ags: orNull(fc.constantFrom('07334007', '07334001')),
  from: orNull(days),
  to: orNull(days),
  level: orNull(fc.constantFrom('A1', 'B1')),
  freeFrom: orNull(days),
});
const pages: fc.Arbitrary<OfferingPage> = fc.record({
  after: orNull(fc.constantFrom({ startsOn: '2026-12-01', id: 'x' }, { startsOn: '2027-01-01', id: 'y' })),
  limit: fc.integer({ min: 1, max: 200 }),
});

describe('offeringListStatement', () => {
  it('gives one text for one name, whatever the values', () => {
    const textOf = new Map<string, string>();
    fc.assert(
      fc.property(filters, pages, (filter, page) => {
        const { name, text } = offeringListStatement(filter, page);
        expect(textOf.get(name) ?? text).toBe(text);
        textOf.set(name, text);
      }),
      { numRuns: 500 },
    );
    expect(new Set(textOf.values()).size).toBe(textOf.size);
  });

  it('binds each value once, and keeps its name within the 63 bytes of PostgreSQL', () => {
    fc.assert(
      fc.property(filters, pages, (filter, page) => {
        const { name, text, values } = offeringListStatement(filter, page);
        const places = [...text.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place));
        expect(places).toEqual(values.map((_, index) => index + 1));
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
      }),
    );
  });
});
