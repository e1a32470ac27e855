import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { judgePause, type Pause, type ReferralState } from './index.js';

const TODAY = localDate('2026-11-23');
const BEFORE: Pause = { since: localDate('2026-11-02'), reason: 'away', resumesOn: null };

describe('judgePause', () => {
  it.each<[ReferralState, Pause | null, string | null, string]>([
    ['waiting', null, null, 'since 2026-11-23'],
    ['submitted', null, '2026-11-24', 'since 2026-11-23'],
    ['waiting', BEFORE, '2026-12-01', 'since 2026-11-02'],
    ['waiting', null, '2026-11-23', 'resumes-on-not-later'],
    ['draft', null, null, 'pause-not-now'],
    ['offered', null, null, 'pause-not-now'],
    ['enrolled', null, null, 'pause-not-now'],
    ['ended', null, null, 'pause-not-now'],
  ])('%s, paused before: %j, until %s: %s', (state, pause, until, expected) => {
    const resumesOn = until === null ? null : localDate(until);
    const judged = judgePause({ state, pause }, { reason: 'awaits-papers', resumesOn }, TODAY);
    expect(judged.ok ? `since ${judged.value.since}` : judged.refusal.code).toBe(expected);
    if (judged.ok) expect(judged.value).toMatchObject({ reason: 'awaits-papers', resumesOn });
  });
});
