import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import { discloseReport, type DemandReport } from './index.js';

const REPORT: DemandReport = {
  id: 'report',
  officeId: 'office',
  ags: parseAgs('99901001') as Ags,
  formatCode: 'general',
  level: 'A2',
  accessRoute: 'entitled',
  dayparts: ['morning'],
  childrenUnderThree: 1,
  childrenFromThree: 2,
  waitingSince: localDate('2026-10-01'),
  people: 2,
  reportedOn: localDate('2026-11-20'),
};

describe('discloseReport', () => {
  it('shows a report as it is', () => {
    expect(discloseReport(REPORT, false)).toEqual({ ...REPORT, isSuppressed: false });
  });

  it('leaves of a hidden one where and for what somebody waits, and nothing more', () => {
    expect(discloseReport(REPORT, true)).toEqual({
      id: 'report',
      officeId: 'office',
      ags: '99901001',
      formatCode: 'general',
      level: 'A2',
      accessRoute: 'entitled',
      reportedOn: '2026-11-20',
      people: null,
      dayparts: null,
      childrenUnderThree: null,
      childrenFromThree: null,
      waitingSince: null,
      isSuppressed: true,
    });
  });
});
