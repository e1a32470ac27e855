import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import { aGap } from '../../../test/support/a-gap.js';
import type { Recipient } from './gap-notice.js';
import { gatherNews, type NewsSource, type ToldState } from './gather-news.js';

const recipient = (organisationId: string): Recipient => ({
  organisationId,
  kind: 'district',
  approvedCourseTypeCodes: [],
  reachedAreaKeys: [],
});
const told = (change: Partial<ToldState> = {}): ToldState => ({
  gapId: 'gap-1',
  gapVersion: 1,
  organisationId: 'provider',
  reason: 'opened',
  preparedAt: instant('2026-11-23T01:30:00Z'),
  answerUntil: localDate('2026-12-07'),
  answers: 0,
  ...change,
});
const answer = (organisationId: string, day = '2026-11-25', gapId = 'gap-1') => ({
  gapId,
  organisationId,
  answeredAt: instant(`${day}T09:00:00Z`),
});
const source = (change: Partial<NewsSource> = {}): NewsSource => ({
  gaps: [{ gap: aGap(), courseTypeCode: 'integration' }],
  changes: [],
  told: [],
  answers: [],
  checkedOn: localDate('2026-12-08'),
  ...change,
});
const reasons = (change: Partial<NewsSource>, who = 'district') =>
  gatherNews(recipient(who), source(change)).news.flatMap((each) => each.reasons);

describe('gatherNews', () => {
  it.each<[string, Partial<NewsSource>, string[]]>([
    ['nothing', {}, []],
    ['an opened gap', { changes: [{ gapId: 'gap-1', version: 1, reason: 'opened' }] }, ['opened']],
    ['one that changed once more since', { changes: [{ gapId: 'gap-1', version: 0, reason: 'opened' }] }, []],
    [
      'one that is closed since',
      { gaps: [], changes: [{ gapId: 'gap-1', version: 1, reason: 'opened' }] },
      [],
    ],
    ['a deadline that somebody let pass', { told: [told()] }, ['deadline-passed']],
    ['a deadline that is not over', { told: [told()], checkedOn: localDate('2026-12-07') }, []],
    ['a deadline of a smaller gap than now', { told: [told({ gapVersion: 0 })] }, []],
    ['one’s own deadline', { told: [told({ organisationId: 'district' })] }, []],
    ['an answer in time', { told: [told()], answers: [answer('provider')] }, ['answered']],
    ['one’s own answer', { answers: [answer('district')] }, []],
    [
      'a deadline and an answer of somebody else',
      { told: [told()], answers: [answer('jobcenter')] },
      ['deadline-passed', 'answered'],
    ],
  ])('tells the district of %s', (_, change, expected) => {
    expect(reasons(change)).toEqual(expected);
  });

  it('knows what the recipient was told, and nothing of others', () => {
    const own = told({ organisationId: 'district' });
    expect(gatherNews(recipient('district'), source({ told: [own, told()] })).told).toEqual([own]);
  });

  it.each([
    [1, true],
    [2, false],
  ])('having been told of one answer, with %i of them now: known %s', (count, isKnown) => {
    const line = told({ organisationId: 'district', reason: 'answered', answers: 1 });
    const answers = [answer('provider'), answer('jobcenter', '2026-11-26')].slice(0, count);
    const gathered = gatherNews(recipient('district'), source({ told: [line], answers }));
    expect(gathered.told).toEqual(isKnown ? [line] : []);
    expect(gathered.answersOfOthers.get('gap-1')).toBe(count);
  });
});
