import { describe, expect, it } from '@jest/globals';
import type { DemandReport } from '../../api/types.js';
import { emptyReport, toReport, withPeople } from './report-draft.js';

const REPORT: DemandReport = {
  id: '4711',
  officeName: 'AWO',
  isOwn: true,
  ags: '07334013',
  formatCode: 'general',
  level: null,
  accessRoute: 'admitted',
  people: 4,
  isSuppressed: false,
  dayparts: ['morning'],
  childrenUnderThree: 1,
  childrenFromThree: 0,
  waitingSince: '2027-02-01',
  reportedOn: '2027-03-01',
  overlappingCases: 0,
};

describe('a count while it is typed', () => {
  it('begins without a number, and with a Zugangsweg only where there is no other', () => {
    expect(emptyReport('2027-03-10', ['admitted', 'entitled'])).toMatchObject({
      people: '',
      accessRoute: '',
    });
    expect(emptyReport('2027-03-10', ['resettler'])).toMatchObject({ accessRoute: 'resettler' });
  });

  it('sends an empty level as not placed yet', () => {
    expect(toReport({ ...emptyReport('2027-03-10', []), people: '3' })).toMatchObject({
      level: null,
      people: 3,
      confirmed: false,
    });
  });
});

describe('a count that is there', () => {
  it('keeps its need when only the number changes', () => {
    expect(withPeople(REPORT, 7)).toEqual({
      ags: '07334013',
      formatCode: 'general',
      level: null,
      accessRoute: 'admitted',
      dayparts: ['morning'],
      childrenUnderThree: 1,
      childrenFromThree: 0,
      waitingSince: '2027-02-01',
      people: 7,
      confirmed: true,
    });
  });
});
