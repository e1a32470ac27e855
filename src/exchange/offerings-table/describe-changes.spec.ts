import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { OFFERING_STATES } from '#libs/course-catalogue';
import { anOfferingRecord } from '../../../test/support/an-offering-record.js';
import type { OfferingRecord } from '../../offerings/index.js';
import { describeChanges } from './describe-changes.js';

const NAMES = {
  site: (id: string) => `Haus ${id}`,
  courseType: (code: string) => `Art ${code}`,
  format: (code: string) => `Typ ${code}`,
};
const changesOf = (before: OfferingRecord, after: OfferingRecord) => describeChanges(before, after, NAMES);

/** Another value for each thing that a table can say, with the fields that then read otherwise. */
const OTHERS: readonly (readonly [Partial<OfferingRecord>, readonly string[]])[] = [
  [{ title: 'Anders' }, ['Titel']],
  [{ courseTypeCode: 'literacy' }, ['Kursart']],
  [{ formatCode: 'women' }, ['Kurstyp']],
  [{ state: 'cancelled' }, ['Stand']],
  [{ reasonCode: 'no-room' }, ['Grund']],
  [{ siteIds: ['b0000000-0000-4000-8000-000000000001', 'b2'] }, ['Weitere Kursorte']],
  [{ form: 'online' }, ['Form']],
  [{ startsOn: localDate('2026-12-15') }, ['Beginn']],
  [{ endsOn: null }, ['Ende']],
  [{ maximumSize: 21 }, ['Plätze max']],
  [{ minimumSize: 13 }, ['Plätze min']],
  [{ weeklyUnits: 20 }, ['UE pro Woche']],
  [{ dayparts: ['evening'] }, ['Tageszeiten']],
  [{ timesNote: 'Mo 8:30' }, ['Zeiten']],
  [{ childcare: { places: 5, taken: 0, minimumAgeYears: 1 } }, ['Kinder Plätze']],
  [
    { sections: [{ number: 1, level: 'A1', startsOn: localDate('2026-12-14'), taken: 19 }] },
    ['Abschnitt 1', 'Abschnitt 2'],
  ],
  [{ confirmedOn: localDate('2026-11-21') }, ['Stand vom']],
];

describe('What a file says otherwise', () => {
  test('is named in words, before and after', () => {
    expect(
      changesOf(anOfferingRecord(), anOfferingRecord({ state: 'cancelled', endsOn: null, childcare: null })),
    ).toEqual([
      { field: 'Stand', before: 'Anmeldung offen', after: 'abgesagt' },
      { field: 'Ende', before: '25.06.2027', after: '–' },
      { field: 'Kinder Plätze', before: '4', after: '–' },
      { field: 'Kinder belegt', before: '0', after: '–' },
      { field: 'Kinder ab Jahren', before: '1', after: '–' },
    ]);
  });

  test('is exactly what differs, whatever changes together', () => {
    fc.assert(
      fc.property(fc.subarray([...OTHERS]), (chosen) => {
        const change = Object.assign({}, ...chosen.map(([one]) => one)) as Partial<OfferingRecord>;
        const named = changesOf(anOfferingRecord(), anOfferingRecord(change)).map(({ field }) => field);
        expect([...named].sort()).toEqual(chosen.flatMap(([, fields]) => fields).sort());
      }),
    );
  });

  test('is nothing where only the keeping differs', () => {
    expect(changesOf(anOfferingRecord(), anOfferingRecord({ version: 7, isFilledFromList: true }))).toEqual(
      [],
    );
  });

  test('has a word for each state', () => {
    for (const state of OFFERING_STATES)
      expect(changesOf(anOfferingRecord({ state: 'open' }), anOfferingRecord({ state }))).toHaveLength(
        state === 'open' ? 0 : 1,
      );
  });
});
