import { expect, test } from '@jest/globals';
import { draftOf, EMPTY_TEST, toTest } from './test-draft.js';

const typed = {
  siteId: 's',
  day: '2026-12-01',
  from: '09:00',
  until: '11:30',
  places: '12',
  formatCodes: ['literacy'],
};

test('what is typed on a German clock is sent as instants', () => {
  expect(toTest(typed)).toEqual({
    siteId: 's',
    startsAt: '2026-12-01T08:00:00.000Z',
    endsAt: '2026-12-01T10:30:00.000Z',
    places: 12,
    formatCodes: ['literacy'],
  });
});

test('a date that stands comes back into its fields', () => {
  const site = { id: 's', name: 'Haus', street: null, postcode: null, town: 'Altdorf', isStepFree: null };
  const { startsAt, endsAt, places, formatCodes } = toTest(typed);
  const stands = {
    id: '1',
    providerId: 'p',
    providerName: 'P',
    site,
    startsAt,
    endsAt,
    places,
    version: 1,
    formatCodes: formatCodes ?? [],
    freePlaces: 2,
    isExample: false,
    state: 'open' as const,
    cancelReason: null,
  };
  expect(draftOf(stands)).toEqual(typed);
});

test('nothing typed is sent as nothing, for the server to judge', () => {
  expect(toTest(EMPTY_TEST)).toMatchObject({ siteId: '', startsAt: '', endsAt: '', places: 0 });
});
