import { instant, localDate } from '#libs/calendar';
import type { OfferingRecord } from '../../src/offerings/index.js';

/** An imported offering of 700 UE with two sections, confirmed on Friday 2026-11-20. */
export function anOfferingRecord(change: Partial<OfferingRecord> = {}): OfferingRecord {
  return {
    id: 'c0000000-0000-4000-8000-000000000001',
    providerId: 'a0000000-0000-4000-8000-000000000001',
    siteIds: ['b0000000-0000-4000-8000-000000000001'],
    externalKey: 'kurs-1',
    title: 'Integrationskurs am Vormittag',
    courseTypeCode: 'general',
    formatCode: 'general',
    state: 'open',
    reasonCode: null,
    form: 'on-site',
    startsOn: localDate('2026-12-14'),
    endsOn: localDate('2027-06-25'),
    minimumSize: 12,
    maximumSize: 20,
    weeklyUnits: 25,
    dayparts: ['morning'],
    timesNote: null,
    childcare: { places: 4, taken: 0, minimumAgeYears: 1 },
    sections: [
      { number: 1, level: 'A1', startsOn: localDate('2026-12-14'), taken: 20 },
      { number: 2, level: 'A1', startsOn: localDate('2027-01-18'), taken: 3 },
    ],
    holds: [],
    isFilledFromList: false,
    mergedIntoId: null,
    confirmedOn: localDate('2026-11-20'),
    source: 'imported',
    editedAt: null,
    importedAt: instant('2026-11-20T08:00:00Z'),
    version: 1,
    ...change,
  };
}
