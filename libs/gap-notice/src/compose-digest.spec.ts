import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { aGap } from '../../../test/support/a-gap.js';
import { chooseItems, composeDigest, type Recipient } from './index.js';

const bamf: Recipient = {
  organisationId: 'organisation-1',
  kind: 'bamf',
  approvedCourseTypeCodes: [],
  reachedAreaKeys: [],
};
const checkedOn = localDate('2026-11-22');

describe('composeDigest', () => {
  it.each([
    [14, '2026-12-06'],
    [0, '2026-11-22'],
    [45, '2027-01-06'],
  ])('with %i days is to be answered until %s', (deadlineDays, answerUntil) => {
    const news = ['b', 'a'].map((id) => ({
      gap: aGap({ id }),
      courseTypeCode: 'allgemein',
      reasons: ['opened' as const],
    }));
    const items = chooseItems(bamf, news, { told: [], smallCellThreshold: 3 });
    expect(composeDigest(bamf, items, { checkedOn, deadlineDays })).toEqual({
      organisationId: 'organisation-1',
      checkedOn,
      answerUntil,
      items,
    });
    expect(items.map((item) => item.gapId)).toEqual(['a', 'b']);
  });

  it('is none where there is nothing to tell', () => {
    expect(composeDigest(bamf, [], { checkedOn, deadlineDays: 14 })).toBeNull();
  });
});
