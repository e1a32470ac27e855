import { describe, expect, test } from '@jest/globals';
import type { Offering, PlaceOffer } from '../../api/types.js';
import { ownCourseRows, shownSection } from './own-course-rows.js';

const section = (number: number, startsOn: string): Offering['sections'][number] => ({
  number,
  level: 'A1',
  startsOn,
  taken: 3,
  held: 0,
  free: 17,
});

const course = (id: string, given: Partial<Offering> = {}): Offering => ({
  id,
  title: id,
  providerId: 'p',
  providerName: 'P',
  courseTypeCode: 'general',
  formatCode: 'general',
  state: 'open',
  reasonCode: null,
  form: 'on-site',
  startsOn: '2026-12-14',
  endsOn: null,
  minimumSize: 12,
  maximumSize: 20,
  weeklyUnits: 25,
  dayparts: ['morning'],
  timesNote: null,
  childcare: null,
  sites: [],
  sections: [section(1, '2026-12-14')],
  nextEntry: null,
  isFilledFromList: false,
  mergedIntoId: null,
  confirmedOn: '2026-11-20',
  freshness: 'fresh',
  isExample: false,
  version: 1,
  ...given,
});

const offer = (offeringId: string, state: PlaceOffer['state']): PlaceOffer =>
  ({ state, course: { offeringId } }) as PlaceOffer;

describe('a provider’s courses at a glance', () => {
  test('those with the nearest entry come first; what is over stands apart, the latest first', () => {
    const { current, past } = ownCourseRows(
      [
        course('later'),
        course('running', { startsOn: '2026-09-01', nextEntry: section(3, '2026-12-01') }),
        course('ended', { state: 'ended', startsOn: '2026-01-10' }),
        course('cancelled', { state: 'cancelled', startsOn: '2026-10-01' }),
        course('postponed', { state: 'postponed', startsOn: '2026-11-30' }),
      ],
      [],
    );
    expect(current.map((row) => row.course.id)).toEqual(['postponed', 'running', 'later']);
    expect(past.map((row) => row.course.id)).toEqual(['cancelled', 'ended']);
  });

  test('each says what waits for an answer and who is to be registered', () => {
    const offers = [offer('a', 'open'), offer('a', 'accepted'), offer('a', 'enrolled'), offer('b', 'open')];
    const { current } = ownCourseRows([course('a'), course('b')], offers);
    expect(current.map(({ open, toRegister }) => [open, toRegister])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test.each([
    ['the next that can be entered', section(2, '2027-01-18'), 2],
    ['else the next to begin', null, 1],
  ] as const)('shows the places of %s', (_which, nextEntry, number) => {
    const sections = [section(1, '2026-12-14'), section(2, '2027-01-18')];
    expect(shownSection({ nextEntry, sections }, '2026-11-23')?.number).toBe(number);
  });

  test('and of the last, once all have begun', () => {
    const sections = [section(1, '2026-01-14'), section(2, '2026-03-18')];
    expect(shownSection({ nextEntry: null, sections }, '2026-11-23')?.number).toBe(2);
  });
});
