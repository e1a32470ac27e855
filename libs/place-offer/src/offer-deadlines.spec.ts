import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, instant, isWorkingDay, localDate, type LocalDate } from '#libs/calendar';
import { answerUntil, linkUntil, remindOn } from './offer-deadlines.js';

const CHRISTMAS: readonly string[] = ['2026-12-25', '2026-12-26', '2027-01-01'];
const isHoliday = (day: LocalDate): boolean => CHRISTMAS.includes(day);

describe('answerUntil', () => {
  it.each<[string, string, string, string]>([
    ['a plain week', '2026-11-23', '2027-01-11', '2026-11-26'],
    ['over a weekend', '2026-11-26', '2027-01-11', '2026-12-01'],
    ['over Christmas and a weekend', '2026-12-23', '2027-01-11', '2026-12-29'],
    ['at the latest on the eve of the section', '2026-11-23', '2026-11-25', '2026-11-24'],
    ['today, where it begins tomorrow', '2026-11-23', '2026-11-24', '2026-11-23'],
    ['on the regular day, where the section begins after it', '2026-11-23', '2026-11-27', '2026-11-26'],
  ])('%s: on %s for a start on %s until %s', (_what, today, startsOn, until) => {
    const entry = { today: localDate(today), startsOn: localDate(startsOn), workingDays: 3 };
    expect(answerUntil(entry, isHoliday)).toEqual({ ok: true, value: until });
  });

  it.each(['2026-11-23', '2026-11-22'])(
    'refuses a section that begins today or has begun: %s',
    (startsOn) => {
      const entry = { today: localDate('2026-11-23'), startsOn: localDate(startsOn), workingDays: 3 };
      expect(answerUntil(entry, isHoliday)).toMatchObject({
        ok: false,
        refusal: { code: 'begins-too-soon' },
      });
    },
  );

  it('is never in the past, never on or after the start, and a working day unless the start comes first', () => {
    const anyEntry = fc.record({
      today: fc.integer({ min: 0, max: 60 }).map((days) => addDays(localDate('2026-11-20'), days)),
      ahead: fc.integer({ min: 1, max: 30 }),
      workingDays: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(anyEntry, ({ today, ahead, workingDays }) => {
        const startsOn = addDays(today, ahead);
        const until = answerUntil({ today, startsOn, workingDays }, isHoliday);
        if (!until.ok) throw new Error(until.refusal.code);
        expect(until.value >= today && until.value < startsOn).toBe(true);
        expect(isWorkingDay(until.value, isHoliday) || until.value === addDays(startsOn, -1)).toBe(true);
      }),
    );
  });
});

describe('remindOn', () => {
  it.each<[string, string, string | null]>([
    ['2026-11-26', '2026-11-23T08:00:00Z', '2026-11-25'],
    ['2026-11-30', '2026-11-25T08:00:00Z', '2026-11-27'],
    ['2026-12-29', '2026-12-23T08:00:00Z', '2026-12-28'],
    ['2026-11-24', '2026-11-23T08:00:00Z', null],
    ['2026-11-23', '2026-11-23T08:00:00Z', null],
    // Half past midnight in Berlin is the day before in UTC.
    ['2026-11-25', '2026-11-23T23:30:00Z', null],
  ])('an offer until %s that was made at %s: %s', (until, madeAt, day) => {
    const offer = { answerUntil: localDate(until), madeAt: instant(madeAt) };
    expect(remindOn(offer, { workingDays: 1, timeZone: 'Europe/Berlin' }, isHoliday)).toBe(day);
  });
});

describe('linkUntil', () => {
  it.each([
    ['2026-11-26', '2026-11-23', '2026-12-10'],
    ['2026-11-26', '2026-12-01', '2026-12-15'],
  ])('a deadline of %s, made on %s, opens until %s', (deadline, today, until) => {
    expect(linkUntil(localDate(deadline), localDate(today), 14)).toBe(until);
  });
});
