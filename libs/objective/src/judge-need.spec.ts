import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeNeed, judgeNeedDeletion, type NeedContent } from './judge-need.js';

const FRAME = { fieldIds: ['f'], targetGroupIds: ['g'], themeIds: ['t'] };
const NEED: NeedContent = {
  fieldId: 'f',
  title: 'Kurse mit Kinderbeaufsichtigung',
  description: '',
  urgency: 'high',
  isPublic: false,
  targetGroupIds: ['g'],
  themeIds: [],
};

describe('judgeNeed', () => {
  it('takes what the edition is made of', () => {
    expect(judgeNeed(NEED, FRAME)).toEqual({ ok: true, value: NEED });
  });

  it.each<[Partial<NeedContent>, string, string]>([
    [{ fieldId: 'x' }, 'unknown-field', 'fieldId'],
    [{ targetGroupIds: ['g', 'x'] }, 'unknown-target-group', 'targetGroupIds'],
    [{ themeIds: ['x'] }, 'unknown-theme', 'themeIds'],
  ])('%j → %s at %s', (part, code, field) => {
    expect(judgeNeed({ ...NEED, ...part }, FRAME)).toEqual({ ok: false, refusal: { code, field } });
  });
});

describe('judgeNeedDeletion', () => {
  it('never lets a need go that a goal is tied to', () => {
    const goals = fc.array(fc.record({ needIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')) }));
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), goals, (id, all) => {
        const isTied = all.some(({ needIds }) => needIds.includes(id));
        expect(judgeNeedDeletion(id, all).ok).toBe(!isTied);
      }),
    );
  });
});
