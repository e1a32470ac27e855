import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar';
import { aKursnetCourse } from '../../../test/support/a-kursnet-course.js';
import {
  compareKursnetEntries,
  composeKursnetEntry,
  isToBeNotified,
  kursnetStanding,
  type KursnetStanding,
} from './index.js';

const TODAY = localDate('2026-11-30');
const daysAgo = (days: number) => addDays(TODAY, -days);
const noted = Object.fromEntries(
  composeKursnetEntry(aKursnetCourse(), TODAY).map(({ field, text }) => [field, text]),
);

describe('kursnetStanding', () => {
  it.each<[string, Parameters<typeof kursnetStanding>[0], KursnetStanding | null]>([
    ['never entered', { markedOn: null, changes: 0, isLive: true }, 'missing'],
    ['entered today', { markedOn: TODAY, changes: 0, isLive: true }, 'current'],
    ['entered six days ago', { markedOn: daysAgo(6), changes: 0, isLive: true }, 'current'],
    ['entered a week ago', { markedOn: daysAgo(7), changes: 0, isLive: true }, 'unchecked'],
    ['changed since', { markedOn: TODAY, changes: 1, isLive: true }, 'changed'],
    ['changed, and long ago', { markedOn: daysAgo(30), changes: 2, isLive: true }, 'changed'],
    ['called off while it stands there', { markedOn: TODAY, changes: 3, isLive: false }, 'to-remove'],
    ['called off and never entered', { markedOn: null, changes: 0, isLive: false }, null],
  ])('%s', (_what, facts, expected) => {
    expect(kursnetStanding(facts, { today: TODAY, refreshDays: 7 })).toBe(expected);
  });
});

describe('isToBeNotified', () => {
  it.each([
    ['2026-11-29', false],
    ['2026-11-30', true],
    ['2027-02-28', true],
    ['2027-03-01', false],
  ])('a course that begins on %s: %s', (startsOn, expected) => {
    expect(isToBeNotified(localDate(startsOn), TODAY, 3)).toBe(expected);
  });
});

describe('compareKursnetEntries', () => {
  it('finds nothing in a course that stayed as it was, although the day is another one', () => {
    expect(compareKursnetEntries(noted, composeKursnetEntry(aKursnetCourse(), addDays(TODAY, 1)))).toEqual(
      [],
    );
  });

  it('names each field that changed, with what stands in KURSNET and what is true now', () => {
    const now = aKursnetCourse({ offering: { title: 'Kurs am Nachmittag', maximumSize: 22 }, notes: null });
    const changes = compareKursnetEntries(noted, composeKursnetEntry(now, TODAY));
    expect(changes).toEqual(
      expect.arrayContaining([
        { field: 'title', before: 'Integrationskurs am Vormittag', now: 'Kurs am Nachmittag' },
        { field: 'maximum', before: '20', now: '22' },
        { field: 'degree', before: 'Zertifikat Integrationskurs', now: null },
      ]),
    );
  });

  it('does not call a field changed that was not asked for yet', () => {
    const { title: _title, ...others } = noted;
    const now = composeKursnetEntry(aKursnetCourse({ offering: { title: 'Anders' } }), TODAY);
    expect(compareKursnetEntries(others, now)).toEqual([]);
  });
});
