import { describe, expect, test } from '@jest/globals';
import type { PeriodTrend } from '../../api/types.js';
import { daysFigure, fillFigure, lateFigure, peopleFigure } from './figure-words.js';

const period = (people: Partial<PeriodTrend['people']>): PeriodTrend => ({
  people: {
    started: 10,
    waiting: 1204,
    offered: 0,
    accepted: 0,
    declined: 0,
    lapsed: 0,
    medianDays: 38.25,
    meanDays: 40,
    lateShare: 0.3,
    hidden: [],
    ...people,
  },
  courses: { started: 0, cancelled: 0, postponed: 0, merged: 0, fillRate: null, reasons: [] },
  gaps: { openAtEnd: 0, opened: 0, closed: 0, medianLifeDays: null },
});

describe('figures in words', () => {
  test('numbers, days and shares', () => {
    expect(peopleFigure(period({}), 'waiting')).toBe('1.204');
    expect(daysFigure(period({}), 'medianDays')).toBe('38,3');
    expect(lateFigure(period({}))).toBe('30\u00a0%');
    expect(fillFigure(period({}))).toBe('–');
  });

  test('what is hidden says so, and what there is not is a dash', () => {
    const hidden = period({
      started: null,
      medianDays: null,
      lateShare: null,
      hidden: ['started', 'lateShare'],
    });
    expect(peopleFigure(hidden, 'started')).toBe('geschützt');
    expect(daysFigure(hidden, 'medianDays')).toBe('geschützt');
    expect(lateFigure(hidden)).toBe('geschützt');
    expect(daysFigure(period({ started: 0, medianDays: null }), 'medianDays')).toBe('–');
  });
});
