import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../api/types.js';
import { findDue, type KnownDays } from './find-due.js';

const TODAY = '2027-03-10';

const aCase = (part: Partial<Case> = {}): Case => ({
  id: 'a',
  code: 'CCCCCCCC',
  ags: '07334007',
  formatCode: 'general',
  level: 'A1',
  accessRoute: 'entitled',
  entitledUntil: null,
  dayparts: [],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  mobility: 'car',
  waitingSince: '2027-02-24',
  state: 'waiting',
  endReason: null,
  pause: null,
  answerUntil: null,
  version: 1,
  possibleDuplicate: false,
  createdAt: '2027-02-24T08:00:00.000Z',
  endedAt: null,
  clocks: {
    waitedDays: 14,
    startBy: '2027-04-07',
    isOverdue: false,
    milestones: [],
    entitlementEndsOn: null,
    entitlementDaysLeft: null,
    oneYearOn: '2028-02-24',
  },
  ...part,
});

const withClocks = (clocks: Partial<Case['clocks']>): Partial<Case> => ({
  clocks: { ...aCase().clocks, ...clocks },
});

const due = (part: Partial<Case>, known: Partial<KnownDays> = {}): readonly string[] =>
  findDue([aCase(part)], { offers: new Map(), tests: new Map(), ...known }, TODAY).map(
    ({ kind, on }) => `${kind} ${on}`,
  );

describe('what is due', () => {
  test('nothing for somebody who just waits', () => {
    expect(due({})).toEqual([]);
  });

  test('an open offer, however long it waits; none that was answered', () => {
    const offers = new Map([['a', '2027-03-15']]);
    expect(due({ state: 'offered' }, { offers })).toEqual(['offer 2027-03-15']);
    expect(due({ state: 'accepted' }, { offers })).toEqual([]);
  });

  test.each([
    ['2027-03-11', ['provider-answer 2027-03-11']],
    ['2027-03-12', []],
  ])('the answer of the addressed provider until %s', (answerUntil, items) => {
    expect(due({ state: 'submitted', answerUntil })).toEqual(items);
  });

  test.each([
    ['2027-03-11', ['test 2027-03-11']],
    ['2027-03-12', []],
    ['2027-03-09', []],
  ])('a placement test on %s', (day, items) => {
    expect(due({ level: null }, { tests: new Map([['a', day]]) })).toEqual(items);
  });

  test('an entitlement that ends within four weeks, and one that ended', () => {
    expect(due(withClocks({ entitlementEndsOn: '2027-04-07' }))).toEqual(['entitlement 2027-04-07']);
    expect(due(withClocks({ entitlementEndsOn: '2027-04-08' }))).toEqual([]);
    expect(due(withClocks({ entitlementEndsOn: '2027-03-01' }))).toEqual(['entitlement 2027-03-01']);
    expect(due({ ...withClocks({ entitlementEndsOn: '2027-03-01' }), state: 'started' })).toEqual([]);
  });

  test('the last milestone reached, for a week; a pause hushes it', () => {
    const milestones = [
      { days: 28, on: '2027-03-02', isReached: true },
      { days: 35, on: '2027-03-09', isReached: true },
      { days: 42, on: '2027-03-16', isReached: false },
    ];
    expect(due(withClocks({ milestones }))).toEqual(['milestone 2027-03-09']);
    expect(due(withClocks({ milestones: milestones.slice(0, 1) }))).toEqual([]);
    const pause = { since: '2027-03-08', reason: 'away', resumesOn: '2027-03-12' } as const;
    expect(due({ ...withClocks({ milestones }), pause })).toEqual(['resumes 2027-03-12']);
  });

  test('the nearest day stands first', () => {
    const cases = [
      aCase({ id: 'late', code: 'DDDDDDDD', state: 'offered' }),
      aCase({ id: 'soon', state: 'offered' }),
    ];
    const offers = new Map([
      ['late', '2027-03-15'],
      ['soon', '2027-03-11'],
    ]);
    expect(findDue(cases, { offers, tests: new Map() }, TODAY).map(({ caseId }) => caseId)).toEqual([
      'soon',
      'late',
    ]);
  });
});
