import { describe, expect, test } from '@jest/globals';
import type { PlacementTest } from '../../api/types.js';
import { chosenTests, readTestChoice, testDays, writeTestChoice } from './test-days.js';

const aTest = (given: Partial<PlacementTest>): PlacementTest => ({
  id: '1',
  providerId: 'vhs',
  providerName: 'Volkshochschule',
  site: { id: 's', name: 'Haus', street: null, postcode: null, town: 'Altdorf', isStepFree: null },
  startsAt: '2026-12-01T08:00:00Z',
  endsAt: '2026-12-01T10:00:00Z',
  places: 10,
  freePlaces: 3,
  formatCodes: [],
  state: 'open',
  cancelReason: null,
  isExample: false,
  version: 1,
  ...given,
});

describe('the calendar of placement tests', () => {
  test('goes by German days, the earliest first', () => {
    const days = testDays([
      aTest({ id: 'c', startsAt: '2026-12-01T23:30:00Z' }),
      aTest({ id: 'b' }),
      aTest({ id: 'a', startsAt: '2026-12-01T07:00:00Z' }),
    ]);
    expect(days.map(({ day, tests }) => [day, tests.map(({ id }) => id)])).toEqual([
      ['2026-12-01', ['a', 'b']],
      ['2026-12-02', ['c']],
    ]);
  });

  test.each([
    ['all', '', ['all', 'literacy', 'own-off']],
    ['of a Kurstyp, those for all too', 'kurstyp=women', ['all', 'own-off']],
    ['one’s own', 'termine=meine', ['literacy', 'own-off']],
  ])('shows %s', (_which, address, expected) => {
    const tests = [
      aTest({ id: 'all' }),
      aTest({ id: 'literacy', providerId: 'own', formatCodes: ['literacy'] }),
      aTest({ id: 'off', state: 'cancelled' }),
      aTest({ id: 'own-off', providerId: 'own', state: 'cancelled' }),
    ];
    const choice = readTestChoice(new URLSearchParams(address));
    expect(chosenTests(tests, choice, 'own').map(({ id }) => id)).toEqual(expected);
    expect(writeTestChoice(choice).toString()).toBe(address);
  });
});
