import { describe, expect, test } from '@jest/globals';
import { EMPTY_ANSWER, toAnswer } from './answer-draft.js';

const typed = { plannedOn: '2026-12-01', reasonCode: 'no-room', note: ' Wir suchen. ' } as const;

describe('what is sent of an answer', () => {
  test.each([
    ['promised', { kind: 'promised', plannedOn: '2026-12-01', note: 'Wir suchen.' }],
    ['planned', { kind: 'planned', plannedOn: '2026-12-01', note: 'Wir suchen.' }],
    ['cannot', { kind: 'cannot', reasonCode: 'no-room', note: 'Wir suchen.' }],
  ] as const)('%s: only what belongs to it', (kind, expected) => {
    expect(toAnswer({ kind, ...typed })).toEqual(expected);
  });

  test('an untouched form is sent for the server to judge', () => {
    expect(toAnswer(EMPTY_ANSWER)).toEqual({ kind: '' });
  });
});
