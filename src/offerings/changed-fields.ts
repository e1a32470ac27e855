import type { OfferingDetails } from './application/offering-details.js';
import type { OfferingRecord } from './offering-record.js';

const FIELDS: readonly (keyof OfferingDetails)[] = [
  'siteIds',
  'title',
  'courseTypeCode',
  'formatCode',
  'state',
  'form',
  'startsOn',
  'endsOn',
  'minimumSize',
  'maximumSize',
  'weeklyUnits',
  'dayparts',
  'timesNote',
  'childcare',
  'sections',
  'isFilledFromList',
];

/** “Geänderte Angaben” of a course, by their names: what the protocol says of a change. */
export function changedFields(before: OfferingRecord, after: OfferingRecord): readonly string[] {
  return FIELDS.filter((field) => text(before[field]) !== text(after[field]));
}

function text(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
