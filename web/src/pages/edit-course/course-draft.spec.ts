import { describe, expect, test } from '@jest/globals';
import type { PostOffering } from '../../api/types.js';
import {
  draftOf,
  EMPTY_COURSE,
  isPlanned,
  toHintQuestion,
  toOffering,
  withFormat,
  withPlan,
  withSection,
  withStart,
} from './course-draft.js';

const course: PostOffering = {
  title: 'Kurs',
  courseTypeCode: 'general',
  formatCode: 'general',
  state: 'open',
  form: 'on-site',
  siteIds: ['s'],
  startsOn: '2027-01-11',
  endsOn: '2027-03-05',
  weeklyUnits: 25,
  dayparts: ['morning'],
  timesNote: 'Mo bis Fr',
  minimumSize: 12,
  maximumSize: 20,
  childcare: { places: 5, taken: 1, minimumAgeYears: 1 },
  isFilledFromList: true,
  sections: [
    { number: 1, level: 'A1', startsOn: '2027-01-11', taken: 7 },
    { number: 2, level: 'A1', startsOn: '2027-02-08', taken: 0 },
  ],
};

describe('a course in its form', () => {
  test('comes into the fields and goes out of them unchanged', () => {
    expect(toOffering(draftOf(course))).toEqual(course);
    expect(toOffering(draftOf({ ...course, endsOn: null, timesNote: null, childcare: null }))).toEqual({
      ...course,
      endsOn: null,
      timesNote: null,
      childcare: null,
    });
  });

  test('asks for hints with what stands there; nothing typed is no zero', () => {
    expect(toHintQuestion(draftOf(course), 'id')).toMatchObject({ offeringId: 'id', maximumSize: 20 });
    expect(toHintQuestion({ ...EMPTY_COURSE, weeklyUnits: 'x', startsOn: '2027-02-30' }, null)).toMatchObject(
      {
        startsOn: null,
        endsOn: null,
        weeklyUnits: null,
        maximumSize: null,
        childcare: null,
        sections: [{ number: 1, startsOn: null, taken: 0 }],
      },
    );
  });

  test('moves sections and end with the start, and only whole days', () => {
    const moved = withStart(draftOf(course), '2027-01-18');
    expect([moved.startsOn, moved.endsOn]).toEqual(['2027-01-18', '2027-03-12']);
    expect(moved.sections?.map(({ startsOn }) => startsOn)).toEqual(['2027-01-18', '2027-02-15']);
    expect(withStart(draftOf(course), '')).toEqual({ startsOn: '' });
    expect(withStart(EMPTY_COURSE, '2027-01-18')).toEqual({ startsOn: '2027-01-18' });
  });

  test('takes the plan of the server; whoever is registered stays', () => {
    const draft = draftOf(course);
    const plan = {
      endsOn: '2027-04-02',
      sections: [
        { number: 1, level: 'A1' as const, startsOn: '2027-01-11' },
        { number: 3, level: 'A2' as const, startsOn: '2027-02-08' },
      ],
    };
    const planned = { ...draft, ...withPlan(draft, plan) };
    expect(planned.sections.map(({ number, taken }) => [number, taken])).toEqual([
      ['1', '7'],
      ['3', '0'],
    ]);
    expect([isPlanned(draft, plan), isPlanned(planned, plan)]).toEqual([false, true]);
  });

  test('a Kurstyp brings its Kursart', () => {
    const women = { code: 'women-with-childcare', courseTypeCode: 'general', childcare: true };
    expect(withFormat(women)).toEqual({
      formatCode: 'women-with-childcare',
      courseTypeCode: 'general',
      hasChildcare: true,
    });
    expect(withFormat(undefined)).toEqual({ formatCode: '' });
  });

  test('a new section goes on after the last', () => {
    expect(withSection(draftOf(course)).sections?.at(-1)).toMatchObject({ number: '3', level: 'A1' });
  });
});
