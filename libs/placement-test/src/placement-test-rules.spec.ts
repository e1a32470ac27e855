import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, localDate } from '#libs/calendar';
import { ORGANISATION_KINDS, type Actor } from '#libs/kernel';
import { REFERRAL_STATES, type ReferralState } from '#libs/referral';
import { findTestFaults } from './find-test-faults.js';
import { freeTestPlaces } from './free-test-places.js';
import { judgeBooking, judgeBookingCancel, type BookingRules } from './judge-booking.js';
import { judgeTestResult, type TestResultRules } from './judge-test-result.js';
import { mayBookFor, mayRunTest } from './may-run-test.js';
import { TEST_BOOKING_STATES, type PlacementTest, type TestBookingState } from './placement-test.js';

const now = instant('2026-11-23T08:00:00Z');
const aTest = (change: Partial<PlacementTest> = {}): PlacementTest => ({
  id: 'test',
  providerId: 'vhs',
  siteId: 'site',
  startsAt: instant('2026-12-01T08:00:00Z'),
  endsAt: instant('2026-12-01T10:30:00Z'),
  places: 10,
  formatCodes: [],
  state: 'open',
  cancelReason: null,
  version: 1,
  ...change,
});
const begun = { startsAt: instant('2026-11-23T08:00:00Z') };

describe('findTestFaults', () => {
  it.each<[string, Partial<PlacementTest>, number, readonly (readonly [string, string])[]]>([
    ['a date to come', {}, 0, []],
    ['as many places as are booked', { places: 4 }, 4, []],
    ['fewer places than are booked', { places: 3 }, 4, [['fewer-places-than-booked', 'places']]],
    [
      'a start that is now',
      begun,
      0,
      [
        ['test-in-the-past', 'startsAt'],
        ['test-too-long', 'endsAt'],
      ],
    ],
    ['an end at the start', { endsAt: aTest().startsAt }, 0, [['test-ends-before-start', 'endsAt']]],
    ['an end before the start', { endsAt: now }, 0, [['test-ends-before-start', 'endsAt']]],
    ['twelve hours', { endsAt: instant('2026-12-01T20:00:00Z') }, 0, []],
    ['a slip of the day', { endsAt: instant('2026-12-02T10:30:00Z') }, 0, [['test-too-long', 'endsAt']]],
  ])('%s', (_what, change, booked, faults) => {
    const found = findTestFaults(aTest(change), { now, booked });
    expect(found.map(({ code, field }) => [code, field])).toEqual(faults);
  });
});

describe('freeTestPlaces', () => {
  it.each<[string, Partial<PlacementTest>, number, number]>([
    ['none booked', {}, 0, 10],
    ['some booked', {}, 4, 6],
    ['all booked', {}, 10, 0],
    ['cancelled', { state: 'cancelled' }, 0, 0],
    ['begun', begun, 0, 0],
  ])('%s', (_what, change, booked, free) => {
    expect(freeTestPlaces(aTest(change), booked, now)).toBe(free);
  });
});

describe('judgeBooking', () => {
  const rules = (change: Partial<BookingRules> = {}): BookingRules => ({
    now,
    booked: 0,
    referralState: 'waiting',
    bookedUntil: null,
    ...change,
  });
  const code = (test: Partial<PlacementTest>, change: Partial<BookingRules>): string => {
    const judged = judgeBooking(aTest(test), rules(change));
    return judged.ok ? 'ok' : judged.refusal.code;
  };

  it.each<[string, Partial<PlacementTest>, Partial<BookingRules>, string]>([
    ['a free place', {}, {}, 'ok'],
    ['the last place', {}, { booked: 9 }, 'ok'],
    ['no place', {}, { booked: 10 }, 'test-full'],
    ['a test that is off', { state: 'cancelled' }, {}, 'test-cancelled'],
    ['a test that begins now', begun, {}, 'test-over'],
    ['a case that is booked', {}, { bookedUntil: instant('2026-11-23T08:00:00.001Z') }, 'booked-already'],
    ['a case whose test is over', {}, { bookedUntil: now }, 'ok'],
  ])('%s', (_what, test, change, expected) => {
    expect(code(test, change)).toBe(expected);
  });

  it.each(
    REFERRAL_STATES.map((state) => [state, ['draft', 'submitted', 'waiting'].includes(state)] as const),
  )('a case that is %s: %s', (referralState: ReferralState, mayBook: boolean) => {
    expect(code({}, { referralState })).toBe(mayBook ? 'ok' : 'case-not-bookable');
  });

  it('never gives more places than there are, in whatever order people come and go', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.boolean()), (places, comings) => {
        let booked = 0;
        for (const isComing of comings) {
          if (isComing && judgeBooking(aTest({ places }), rules({ booked })).ok) booked += 1;
          if (!isComing && booked > 0) booked -= 1;
          expect(booked).toBeLessThanOrEqual(places);
          expect(freeTestPlaces(aTest({ places }), booked, now)).toBe(places - booked);
        }
      }),
    );
  });
});

describe('judgeBookingCancel', () => {
  it.each<[TestBookingState, Partial<PlacementTest>, string]>([
    ['booked', {}, 'ok'],
    ['booked', begun, 'test-over'],
    ['cancelled', {}, 'booking-not-open'],
    ['tested', begun, 'booking-not-open'],
  ])('of one that is %s, test %j: %s', (state, test, expected) => {
    const judged = judgeBookingCancel(aTest(test), { state }, now);
    expect(judged.ok ? 'ok' : judged.refusal.code).toBe(expected);
  });
});

describe('judgeTestResult', () => {
  const rules = (enteredOn: string | null): TestResultRules => ({
    now,
    today: localDate('2026-11-23'),
    enteredOn: enteredOn === null ? null : localDate(enteredOn),
    correctionDays: 14,
  });

  it.each<[string, TestBookingState, Partial<PlacementTest>, string | null, string]>([
    ['before the test', 'booked', {}, null, 'test-not-yet'],
    ['as it begins', 'booked', begun, null, 'first'],
    [
      'weeks later, because nobody notes who came',
      'booked',
      { startsAt: instant('2026-09-01T08:00:00Z') },
      null,
      'first',
    ],
    ['of one that gave way to another', 'cancelled', begun, null, 'booking-not-open'],
    ['again on the same day', 'tested', begun, '2026-11-23', 'correction'],
    ['on the last day', 'tested', begun, '2026-11-09', 'correction'],
    ['a day too late', 'tested', begun, '2026-11-08', 'correction-too-late'],
  ])('%s', (_what, state, test, enteredOn, expected) => {
    const judged = judgeTestResult(aTest(test), { state }, rules(enteredOn));
    expect(judged.ok ? judged.value : judged.refusal.code).toBe(expected);
  });

  it('has no state for somebody who did not come', () => {
    expect(TEST_BOOKING_STATES).toEqual(['booked', 'cancelled', 'tested']);
  });
});

describe('The rights to tests', () => {
  const actor = (organisationKind: Actor['organisationKind'], organisationId: string): Actor => ({
    accountId: 'account',
    organisationId,
    organisationKind,
    isAdministrator: true,
  });

  it.each(ORGANISATION_KINDS)('%s', (kind) => {
    expect(mayRunTest(actor(kind, 'vhs'), aTest())).toBe(kind === 'provider');
    expect(mayRunTest(actor(kind, 'other'), aTest())).toBe(false);
    const refers = ['counselling', 'jobcenter', 'social-welfare-office', 'immigration-office'].includes(kind);
    expect(mayBookFor(actor(kind, 'office'), { officeId: 'office' })).toBe(refers);
    expect(mayBookFor(actor(kind, 'other'), { officeId: 'office' })).toBe(false);
  });
});
