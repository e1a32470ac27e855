import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { parseAgs, type Ags } from '#libs/region';
import fc from 'fast-check';
import { hideSmallReports, type DemandReport } from './index.js';

const THRESHOLD = 3;
const groupsOf = (report: DemandReport): readonly string[] => [
  `${report.ags} ${report.formatCode} ${report.level}`,
  `${report.ags} ${report.formatCode}`,
  report.formatCode,
];
const report = (id: string, people: number, given: Partial<DemandReport> = {}): DemandReport => ({
  id,
  officeId: 'office',
  ags: parseAgs('99901001') as Ags,
  formatCode: 'general',
  level: 'A1',
  accessRoute: 'entitled',
  dayparts: [],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  waitingSince: localDate('2026-10-01'),
  people,
  reportedOn: localDate('2026-11-20'),
  ...given,
});
const hide = (...reports: DemandReport[]): string[] =>
  [...hideSmallReports(reports, THRESHOLD, groupsOf)].sort();

describe('hideSmallReports', () => {
  it('hides nothing where nothing is small', () => {
    expect(hide(report('a', 3), report('b', 9))).toEqual([]);
  });

  it('hides the small one and, lest the sum betray it, the smallest of the others', () => {
    expect(hide(report('a', 2), report('b', 9), report('c', 4))).toEqual(['a', 'c']);
  });

  it('hides no other where the hidden ones are enough together', () => {
    expect(hide(report('a', 2), report('b', 9), report('c', 1))).toEqual(['a', 'c']);
  });

  it('looks at larger groups too', () => {
    const bergheim = parseAgs('99901002') as Ags;
    expect(hide(report('a', 2), report('b', 5, { level: 'B1' }))).toEqual(['a', 'b']);
    expect(hide(report('a', 2), report('b', 5, { ags: bergheim }))).toEqual(['a', 'b']);
    expect(hide(report('a', 2), report('b', 5, { formatCode: 'literacy' }))).toEqual(['a']);
  });

  it('hides nothing of nothing', () => {
    expect(hide()).toEqual([]);
  });

  it('never leaves a group whose hidden rest could be worked out', () => {
    const some = fc.array(
      fc.record({
        people: fc.integer({ min: 1, max: 8 }),
        ags: fc.constantFrom('99901001', '99901002', '99901003').map((ags) => parseAgs(ags) as Ags),
        formatCode: fc.constantFrom('general', 'literacy'),
        level: fc.constantFrom(null, 'A1' as const, 'A2' as const),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const reports = given.map((one, index) => report(`r${index}`, one.people, one));
        const hidden = hideSmallReports(reports, THRESHOLD, groupsOf);
        for (const key of new Set(reports.flatMap(groupsOf))) {
          const group = reports.filter((one) => groupsOf(one).includes(key));
          const unseen = group.filter(({ id }) => hidden.has(id));
          const people = unseen.reduce((sum, one) => sum + one.people, 0);
          expect(people === 0 || people >= THRESHOLD || unseen.length === group.length).toBe(true);
        }
      }),
    );
  });
});
