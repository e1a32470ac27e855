import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfDay, instantAt, localDate } from '#libs/calendar';
import { answeredInTime } from './answered-in-time.js';

const ZONE = 'Europe/Berlin';
const first = {
  preparedAt: instantAt(localDate('2026-10-01'), '06:00', ZONE),
  answerBefore: endOfDay(localDate('2026-10-15'), ZONE),
};
const asked = ['a', 'b', 'c', 'd'].map((gapId) => ({ ...first, gapId }));
const answer = (gapId: string, day: string, time = '12:00') => ({
  gapId,
  answeredAt: instantAt(localDate(day), time, ZONE),
});

describe('answeredInTime', () => {
  it.each([
    ['nobody answers', [], 0],
    ['the last day is in time', [answer('a', '2026-10-15', '23:30')], 0.25],
    ['the day after is late', [answer('a', '2026-10-16', '00:30')], 0],
    ['what came before the notice answers another one', [answer('a', '2026-09-30')], 0],
    ['two answers to one gap are one gap', [answer('a', '2026-10-02'), answer('a', '2026-10-03')], 0.25],
    ['of a gap that was not asked', [answer('x', '2026-10-02')], 0],
    ['late after in time stays in time', [answer('b', '2026-10-02'), answer('b', '2026-11-03')], 0.25],
  ])('%s', (_what, answers, share) => {
    expect(answeredInTime(asked, answers, 3)).toEqual({ share, isHidden: false });
  });

  it('says nothing of too few gaps, and of none that there is none', () => {
    const few = asked.slice(0, 2);
    expect(answeredInTime(few, [answer('a', '2026-10-02')], 3)).toEqual({ share: null, isHidden: true });
    expect(answeredInTime([], [], 3)).toEqual({ share: null, isHidden: false });
  });

  it('tells a share of at least as many gaps as the threshold, or none', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 10 }), fc.nat(12), (count, threshold, answered) => {
        const some = Array.from({ length: count }, (_, index) => ({ ...first, gapId: String(index) }));
        const answers = some.slice(0, answered).map(({ gapId }) => answer(gapId, '2026-10-02'));
        const { share } = answeredInTime(some, answers, threshold);
        if (share !== null) expect(count).toBeGreaterThanOrEqual(threshold);
        expect(share ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
