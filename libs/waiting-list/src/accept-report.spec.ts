import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import { acceptReport, type CountedNeed } from './index.js';

const REPORT: CountedNeed = {
  ags: parseAgs('99901001') as Ags,
  formatCode: 'general',
  level: null,
  accessRoute: 'entitled',
  dayparts: ['evening', 'morning'],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  waitingSince: localDate('2026-10-01'),
  people: 4,
};

describe('acceptReport', () => {
  it.each<[Partial<CountedNeed>, string | null]>([
    [{}, null],
    [{ people: 1 }, null],
    [{ people: 500 }, null],
    [{ people: 0 }, 'people-out-of-range'],
    [{ people: 501 }, 'people-out-of-range'],
    [{ people: 2.5 }, 'people-out-of-range'],
    [{ waitingSince: localDate('2026-11-24') }, 'waiting-since-in-future'],
  ])('%j: %s', (given, code) => {
    const result = acceptReport({ ...REPORT, ...given }, localDate('2026-11-23'));
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  it('puts the times of day in order', () => {
    expect(acceptReport(REPORT, localDate('2026-11-23'))).toMatchObject({
      value: { people: 4, dayparts: ['morning', 'evening'] },
    });
  });
});
