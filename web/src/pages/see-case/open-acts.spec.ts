import { describe, expect, test } from '@jest/globals';
import { openActs } from './open-acts.js';

const pause = { since: '2027-03-08', reason: 'away', resumesOn: null } as const;

describe('the buttons of a case', () => {
  test('who can end a case with a reason is not asked to take it back as well', () => {
    expect(openActs({ acts: ['change', 'pause', 'end', 'revoke'], pause: null })).toEqual(['pause', 'end']);
    expect(openActs({ acts: ['submit', 'change', 'revoke'], pause: null })).toEqual(['submit', 'revoke']);
  });

  test('a pause is ended, not begun again', () => {
    expect(openActs({ acts: ['pause', 'resume', 'end'], pause })).toEqual(['resume', 'end']);
  });
});
