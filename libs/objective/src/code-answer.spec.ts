import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeAnswer, isCoded, type AnswerCoding, type CodingChange } from './code-answer.js';

const NOBODY_LOOKED: AnswerCoding = { needIds: [], noNeedReason: null };
const anId = fc.constantFrom('a', 'b', 'c', 'd');

describe('codeAnswer', () => {
  it.each<[AnswerCoding, CodingChange, AnswerCoding]>([
    [NOBODY_LOOKED, { tie: ['a', 'b'], untie: [] }, { needIds: ['a', 'b'], noNeedReason: null }],
    [
      { needIds: ['a'], noNeedReason: null },
      { tie: ['b'], untie: ['a'] },
      { needIds: ['b'], noNeedReason: null },
    ],
    [NOBODY_LOOKED, { tie: [], untie: [], noNeedReason: ' Lob ' }, { needIds: [], noNeedReason: 'Lob' }],
    [{ needIds: [], noNeedReason: 'Lob' }, { tie: [], untie: [], noNeedReason: null }, NOBODY_LOOKED],
    [
      { needIds: [], noNeedReason: 'Lob' },
      { tie: ['a'], untie: [] },
      { needIds: ['a'], noNeedReason: null },
    ],
    [
      { needIds: ['a'], noNeedReason: null },
      { tie: [], untie: ['a'], noNeedReason: 'Lob' },
      { needIds: [], noNeedReason: 'Lob' },
    ],
  ])('%j, %j → %j', (before, change, after) => {
    expect(codeAnswer(before, change)).toEqual({ ok: true, value: after });
  });

  it('refuses an answer that speaks of a need and of none, and “no need” without a reason', () => {
    expect(
      codeAnswer({ needIds: ['a'], noNeedReason: null }, { tie: [], untie: [], noNeedReason: 'x' }),
    ).toEqual({ ok: false, refusal: { code: 'need-and-no-need' } });
    expect(codeAnswer(NOBODY_LOOKED, { tie: [], untie: [], noNeedReason: ' ' })).toEqual({
      ok: false,
      refusal: { code: 'reason-missing', field: 'noNeedReason' },
    });
  });

  it('is undone by the opposite change, and never both kinds at once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anId), fc.uniqueArray(anId), (had, tied) => {
        const before = { needIds: had, noNeedReason: null };
        const fresh = tied.filter((id) => !had.includes(id));
        const done = codeAnswer(before, { tie: fresh, untie: [] });
        if (!done.ok) throw new Error('refused');
        expect(isCoded(done.value)).toBe(had.length + fresh.length > 0);
        expect(codeAnswer(done.value, { tie: [], untie: fresh })).toEqual({ ok: true, value: before });
      }),
    );
  });
});
