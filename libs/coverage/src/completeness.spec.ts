import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { completeness } from './index.js';

const reporter = (day: string | null) => ({
  id: `since ${day}`,
  lastReportedOn: day === null ? null : localDate(day),
});

describe('completeness on 2026-11-22 with 28 days', () => {
  it.each<[string, (string | null)[], number]>([
    ['nobody to report', [], 0],
    ['never', [null], 0],
    ['today', ['2026-11-22'], 1],
    ['on the last day of the window', ['2026-10-25'], 1],
    ['a day before it', ['2026-10-24'], 0],
    ['some', ['2026-11-20', null, '2025-01-01', '2026-11-01'], 2],
  ])('%s', (_, days, reported) => {
    const share = { reported, total: days.length };
    const none = { reported: 0, total: 0 };
    const asked = { today: localDate('2026-11-22'), freshnessDays: 28 };
    const reporters = days.map(reporter);
    expect(completeness({ ...asked, providers: reporters, offices: [] })).toEqual({
      providers: share,
      offices: none,
    });
    expect(completeness({ ...asked, providers: [], offices: reporters })).toEqual({
      providers: none,
      offices: share,
    });
  });
});
