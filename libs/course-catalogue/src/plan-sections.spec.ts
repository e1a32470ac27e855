import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { planSections, type CourseToPlan } from './index.js';

const startsOn = localDate('2027-01-04');
const general = { code: 'general', sectionCount: 7, orientationUnits: 100 };
const plan = (change: Partial<CourseToPlan> = {}): ReturnType<typeof planSections> =>
  planSections({ courseType: general, level: 'A1', startsOn, weeklyUnits: 25, ...change });

describe('planSections', () => {
  it('plans a general course from its first section on, empty, with an Orientierungskurs at the end', () => {
    const { sections, endsOn } = plan();
    expect(sections.map(({ number, level }) => [number, level])).toEqual([
      [1, 'A1'],
      [2, 'A1'],
      [3, 'A2'],
      [4, 'A2'],
      [5, 'B1'],
      [6, 'B1'],
    ]);
    expect(sections.slice(0, 2).map(({ startsOn: day }) => day)).toEqual(['2027-01-04', '2027-02-01']);
    expect(sections.every(({ taken }) => taken === 0)).toBe(true);
    expect(endsOn).toBe('2027-07-16'); // the Friday of the 28th week
  });

  it.each<[string, Partial<CourseToPlan>, number[], string]>([
    ['a later level begins later in the course', { level: 'B1' }, [5, 6], '2027-03-26'],
    ['half the pace takes twice as long', { level: 'B1', weeklyUnits: 10 }, [5, 6], '2027-07-30'],
    [
      'no Orientierungskurs',
      { courseType: { ...general, orientationUnits: 0 }, level: 'B1' },
      [5, 6],
      '2027-02-26',
    ],
    [
      'no more sections than the Kursart has',
      { courseType: { ...general, sectionCount: 2 } },
      [1, 2],
      '2027-03-26',
    ],
    ['a level that it does not teach', { level: 'C1' }, [1], '2027-02-26'],
    ['an unknown Kursart', { courseType: { ...general, code: 'other' } }, [1], '2027-02-26'],
  ])('%s', (_what, change, numbers, end) => {
    const { sections, endsOn } = plan(change);
    expect(sections.map(({ number }) => number)).toEqual(numbers);
    expect(endsOn).toBe(end);
  });
});
