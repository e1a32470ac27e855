import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import { anOfferingRecord } from '../../test/support/an-offering-record.js';
import { isSameContent } from './is-same-content.js';
import type { OfferingRecord } from './offering-record.js';

describe('isSameContent', () => {
  it.each<[string, Partial<OfferingRecord>, boolean]>([
    ['nothing else', {}, true],
    ['another origin', { source: 'entered', editedAt: instant('2026-11-23T08:00:00Z'), version: 9 }, true],
    ['fields in another order', { childcare: { minimumAgeYears: 1, taken: 0, places: 4 } }, true],
    ['another title', { title: 'Anders' }, false],
    ['another confirmation', { confirmedOn: localDate('2026-11-22') }, false],
    ['a child more', { childcare: { places: 4, taken: 1, minimumAgeYears: 1 } }, false],
    ['other times', { dayparts: ['evening'] }, false],
  ])('%s', (_what, change, same) => {
    expect(isSameContent(anOfferingRecord(), anOfferingRecord(change))).toBe(same);
  });
});
