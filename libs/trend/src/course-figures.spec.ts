import { describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { courseFigures, gapFigures, type CourseRecord } from './course-figures.js';

const OCTOBER = { from: localDate('2026-10-01'), until: localDate('2026-10-31') };

const course = (day: string, part: Partial<CourseRecord> = {}): CourseRecord => ({
  day: localDate(day),
  turn: 'started',
  reasonCode: null,
  taken: 12,
  places: 20,
  ...part,
});

describe('courses of a period', () => {
  test('begun, called off by reason, and how full those that began were', () => {
    const records = [
      course('2026-10-01'),
      course('2026-10-31', { taken: 18 }),
      course('2026-11-01'),
      course('2026-10-05', { turn: 'cancelled', reasonCode: 'no-teacher' }),
      course('2026-10-06', { turn: 'cancelled', reasonCode: 'too-few-participants' }),
      course('2026-10-07', { turn: 'postponed', reasonCode: 'too-few-participants' }),
    ];
    expect(courseFigures(records, OCTOBER)).toEqual({
      started: 2,
      cancelled: 2,
      postponed: 1,
      merged: 0,
      fillRate: 0.75,
      reasons: [
        { code: 'too-few-participants', courses: 2 },
        { code: 'no-teacher', courses: 1 },
      ],
    });
    expect(courseFigures([], OCTOBER).fillRate).toBeNull();
  });

  test('gaps that are open at the end, opened and closed', () => {
    const life = (openedOn: string, closedOn: string | null, days: number | null) => ({
      openedOn: localDate(openedOn),
      closedOn: closedOn === null ? null : localDate(closedOn),
      days,
    });
    const lives = [
      life('2026-09-01', null, null),
      life('2026-09-21', '2026-10-11', 20),
      life('2026-10-01', '2026-10-31', 30),
      life('2026-10-20', '2026-11-01', 12),
      life('2026-11-02', null, null),
    ];
    expect(gapFigures(lives, OCTOBER)).toEqual({ openAtEnd: 2, opened: 2, closed: 2, medianLifeDays: 25 });
  });
});
