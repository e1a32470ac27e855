import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { ParticipantNeed } from '#libs/referral';
import { parseAgs, type Ags } from '#libs/region';
import { overlapsWithCases } from './index.js';

const NEED: ParticipantNeed = {
  ags: parseAgs('99901001') as Ags,
  formatCode: 'general',
  level: 'A1',
  accessRoute: 'obliged-jobcenter',
  dayparts: [],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  waitingSince: localDate('2026-10-01'),
};

describe('overlapsWithCases', () => {
  it.each<[string, Partial<ParticipantNeed>, boolean]>([
    ['the same need', {}, true],
    ['another day', { waitingSince: localDate('2026-01-01') }, true],
    ['other times and children', { dayparts: ['evening'], childrenFromThree: 2 }, true],
    ['no level yet', { level: null }, true],
    ['another level', { level: 'A2' }, false],
    ['another Gemeinde', { ags: parseAgs('99901002') as Ags }, false],
    ['another format', { formatCode: 'literacy' }, false],
    ['another route', { accessRoute: 'cooperation-plan' }, false],
  ])('%s', (_what, given, overlaps) => {
    expect(overlapsWithCases({ ...NEED, ...given }, NEED)).toBe(overlaps);
    expect(overlapsWithCases(NEED, { ...NEED, ...given })).toBe(overlaps);
  });
});
