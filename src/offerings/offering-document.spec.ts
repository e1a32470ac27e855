import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { anOfferingRecord } from '../../test/support/an-offering-record.js';
import { offeringDocument } from './offering-document.js';
import type { OfferingRecord } from './offering-record.js';

const CONTEXT = {
  providerName: 'Volkshochschule',
  isExample: false,
  sites: [],
  atRiskDays: 21,
  staleDays: 14,
  excludedDays: 28,
};
const documentOn = (day: string, change: Partial<OfferingRecord> = {}): ReturnType<typeof offeringDocument> =>
  offeringDocument(anOfferingRecord(change), { ...CONTEXT, today: localDate(day) });
const item = (day: string, change?: Partial<OfferingRecord>): Record<string, unknown> =>
  JSON.parse(documentOn(day, change).text) as Record<string, unknown>;

describe('offeringDocument', () => {
  it.each<[string, Partial<OfferingRecord>, unknown]>([
    ['2026-11-23', {}, { state: 'secured', freshness: 'fresh', nextEntry: { number: 2, free: 17 } }],
    ['2026-12-14', {}, { state: 'started', freshness: 'stale', nextEntry: { number: 2 } }],
    ['2027-01-19', {}, { state: 'started', freshness: 'excluded', nextEntry: null }],
    ['2027-06-26', {}, { state: 'ended', nextEntry: null }],
    ['2026-11-23', { state: 'planned' }, { state: 'planned', nextEntry: null }],
    ['2026-11-23', { state: 'cancelled', reasonCode: 'no-room' }, { state: 'cancelled', nextEntry: null }],
  ])('on %s with %j reads %j', (day, change, reading) => {
    expect(item(day, change)).toMatchObject(reading as object);
  });

  it.each<[string, Partial<OfferingRecord>, boolean]>([
    ['2026-12-18', {}, true],
    ['2026-12-19', {}, false],
    ['2027-01-18', { confirmedOn: localDate('2027-01-10') }, true],
    ['2027-01-19', { confirmedOn: localDate('2027-01-10') }, false],
    ['2026-11-23', { maximumSize: 3 }, false],
    ['2026-11-23', { state: 'planned' }, false],
  ])('on %s with %j can be entered: %s', (day, change, isEnterable) => {
    expect(documentOn(day, change).isEnterable).toBe(isEnterable);
  });

  it('knows the last day of entry', () => {
    expect(documentOn('2026-11-23').lastEntryOn).toBe('2027-01-18');
  });
});
