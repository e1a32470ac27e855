import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { CourseType } from '#libs/course-catalogue';
import { judgeFormat } from './judge-format.js';
import type { FormatForm, KeptFormat } from './kept-format.js';

const TODAY = localDate('2027-03-10');
const type = (code: string, until: string | null): CourseType => ({
  code,
  title: code,
  legalBasis: '',
  languageUnits: 600,
  orientationUnits: 100,
  sectionCount: 7,
  maximumSize: 25,
  startable: { from: localDate('2005-01-01'), until: until === null ? null : localDate(until) },
  source: '',
});
const TYPES = [type('general', null), type('women', '2025-04-30'), type('literacy', null)];
const form = (change: Partial<FormatForm> = {}): FormatForm => ({
  code: 'weekend',
  title: 'Wochenende',
  courseTypeCode: 'general',
  targetGroup: null,
  childcare: false,
  reachMinutes: 45,
  timeModel: 'weekend',
  from: localDate('2027-04-01'),
  until: null,
  ...change,
});
const kept = (change: Partial<KeptFormat> = {}): KeptFormat => ({
  ...form({ code: 'evening', title: 'Abend', from: localDate('2025-05-01') }),
  position: 1,
  isUsed: true,
  ...change,
});
const codeOf = (given: FormatForm, before: KeptFormat | null, others: readonly KeptFormat[] = []) => {
  const judged = judgeFormat(given, { before, others, types: TYPES, today: TODAY });
  return judged.ok ? null : `${judged.refusal.code} ${judged.refusal.field ?? ''}`;
};

describe('a new Kurstyp', () => {
  it.each<[string, Partial<FormatForm>, string | null]>([
    ['from a coming day', {}, null],
    ['from today', { from: TODAY }, null],
    ['from yesterday', { from: localDate('2027-03-09') }, 'format-in-the-past from'],
    ['of an unknown Kursart', { courseTypeCode: 'cooking' }, 'unknown-course-type courseTypeCode'],
    ['of a struck Kursart', { courseTypeCode: 'women' }, 'course-type-struck courseTypeCode'],
    ['with the key of another', { code: 'evening' }, 'format-code-taken code'],
    ['with the name of another', { title: ' abend ' }, 'format-title-taken title'],
    ['that ends before it begins', { until: localDate('2027-03-31') }, 'format-ends-before-it-begins until'],
  ])('%s', (_, change, code) => {
    expect(codeOf(form(change), null, [kept()])).toBe(code);
  });

  it('may bear the name of one that is over', () => {
    expect(codeOf(form({ title: 'Abend' }), null, [kept({ until: localDate('2027-03-01') })])).toBeNull();
  });
});

describe('a Kurstyp that is used', () => {
  it.each<[string, Partial<FormatForm>, string | null]>([
    ['gets another name and reach', { title: 'Abends', reachMinutes: 60 }, null],
    ['ends today', { until: TODAY }, null],
    ['does not end in the past', { until: localDate('2027-03-09') }, 'format-in-the-past until'],
    ['keeps its Kursart', { courseTypeCode: 'literacy' }, 'format-used courseTypeCode'],
    ['keeps its Kinderbeaufsichtigung', { childcare: true }, 'format-used childcare'],
    ['keeps its first day', { from: localDate('2027-04-01') }, 'format-used from'],
  ])('%s', (_, change, code) => {
    expect(codeOf({ ...kept(), ...change }, kept())).toBe(code);
  });

  it('goes on although its Kursart was struck meanwhile', () => {
    expect(
      codeOf({ ...kept({ courseTypeCode: 'women' }), title: 'Frauen' }, kept({ courseTypeCode: 'women' })),
    ).toBeNull();
  });
});

it('one that nobody uses yet may become anything', () => {
  const before = kept({ isUsed: false });
  expect(codeOf({ ...before, courseTypeCode: 'literacy', childcare: true }, before)).toBeNull();
});
