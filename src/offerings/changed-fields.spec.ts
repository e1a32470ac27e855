import { expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { anOfferingRecord } from '../../test/support/an-offering-record.js';
import { changedFields } from './changed-fields.js';
import type { OfferingRecord } from './offering-record.js';

it.each<[string, Partial<OfferingRecord>, string[]]>([
  ['nothing', {}, []],
  ['keeping alone', { version: 2, confirmedOn: localDate('2026-11-23') }, []],
  ['childcare in another order', { childcare: { minimumAgeYears: 1, places: 4, taken: 0 } }, []],
  ['an end and the form', { endsOn: null, form: 'online' }, ['form', 'endsOn']],
  ['a section', { sections: [] }, ['sections']],
])('names %s', (_what, change, fields) => {
  expect(changedFields(anOfferingRecord(), anOfferingRecord(change))).toEqual(fields);
});
