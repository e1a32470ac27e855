import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import { OBSTACLES } from '#libs/course-catalogue';
import { GAP_ANSWER_KINDS, type GapAnswer } from './gap-answer.js';
import { judgeGapAnswer } from './judge-gap-answer.js';

const today = localDate('2026-11-23');
const answer = (change: Partial<GapAnswer>): GapAnswer => ({
  kind: 'planned',
  plannedOn: null,
  reasonCode: null,
  note: null,
  ...change,
});

describe('judgeGapAnswer', () => {
  it.each<[string, Partial<GapAnswer>, string]>([
    ['a promise without a day', { kind: 'promised' }, 'planned-day-missing'],
    ['a promise for yesterday', { kind: 'promised', plannedOn: localDate('2026-11-22') }, 'planned-day-past'],
    ['a plan for yesterday', { plannedOn: localDate('2026-11-22') }, 'planned-day-past'],
    [
      'a promise with a reason',
      { kind: 'promised', plannedOn: today, reasonCode: 'no-room' },
      'reason-without-cannot',
    ],
    ['a plan with a reason', { reasonCode: 'no-room' }, 'reason-without-cannot'],
    ['a refusal without a reason', { kind: 'cannot' }, 'reason-missing'],
    [
      'a refusal with a day',
      { kind: 'cannot', reasonCode: 'no-room', plannedOn: today },
      'planned-day-with-cannot',
    ],
    ['a note that is too long', { note: 'x'.repeat(501) }, 'note-too-long'],
  ])('refuses %s', (_, change, code) => {
    expect(judgeGapAnswer(answer(change), today)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each<[string, Partial<GapAnswer>, Partial<GapAnswer>]>([
    ['a promise for today', { kind: 'promised', plannedOn: today }, {}],
    ['a plan without a day', {}, {}],
    ['a plan with a day', { plannedOn: localDate('2027-01-11') }, {}],
    ['a refusal with its reason', { kind: 'cannot', reasonCode: 'no-teacher' }, {}],
    ['a note, trimmed', { note: '  Raum ab Januar frei.\n' }, { note: 'Raum ab Januar frei.' }],
    ['an empty note as none', { note: ' \n ' }, { note: null }],
    ['a note of 500 characters', { note: 'x'.repeat(500) }, {}],
  ])('takes %s', (_, change, tidied) => {
    expect(judgeGapAnswer(answer(change), today)).toEqual({
      ok: true,
      value: { ...answer(change), ...tidied },
    });
  });

  it('takes only answers that say enough, and takes what it took once more', () => {
    const day = fc.constantFrom(null, localDate('2026-11-22'), today, localDate('2027-02-01'));
    const any = fc.record({
      kind: fc.constantFrom(...GAP_ANSWER_KINDS),
      plannedOn: day,
      reasonCode: fc.constantFrom(null, ...OBSTACLES),
      note: fc.option(fc.string({ maxLength: 520 })),
    });
    fc.assert(
      fc.property(any, (given) => {
        const judged = judgeGapAnswer(given, today);
        if (!judged.ok) return;
        expect(judged.value.kind === 'cannot').toBe(judged.value.reasonCode !== null);
        if (judged.value.kind === 'promised') expect(judged.value.plannedOn).not.toBeNull();
        expect(judgeGapAnswer(judged.value, today)).toEqual(judged);
      }),
    );
  });
});
