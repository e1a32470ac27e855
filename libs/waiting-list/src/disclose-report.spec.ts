import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import fc from 'fast-check';
import { discloseReport, type DemandReport } from './index.js';

const report = (people: number): DemandReport => ({
  id: 'report',
  officeId: 'office',
  ags: parseAgs('99901001') as Ags,
  formatCode: 'general',
  level: 'A2',
  accessRoute: 'entitled',
  dayparts: ['morning'],
  childrenUnderThree: 1,
  childrenFromThree: 0,
  waitingSince: localDate('2026-10-01'),
  people,
  reportedOn: localDate('2026-11-20'),
});

describe('discloseReport', () => {
  it.each([
    [2, false, true],
    [3, false, false],
    [1, true, false],
  ])('%i people, own %s: suppressed %s', (people, isOwn, isSuppressed) => {
    const seen = discloseReport(report(people), { isOwn, threshold: 3 });
    expect(seen.isSuppressed).toBe(isSuppressed);
    expect(seen.people).toBe(isSuppressed ? null : people);
    expect(seen.waitingSince).toBe(isSuppressed ? null : '2026-10-01');
    expect(seen.childrenUnderThree).toBe(isSuppressed ? null : 1);
    expect(seen.dayparts).toEqual(isSuppressed ? null : ['morning']);
  });

  it('never shows others a number below the threshold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10 }), (people, threshold) => {
        const seen = discloseReport(report(people), { isOwn: false, threshold });
        expect(seen.people === null || seen.people >= threshold).toBe(true);
      }),
    );
  });
});
