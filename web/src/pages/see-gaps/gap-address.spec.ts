import { describe, expect, test } from '@jest/globals';
import { readGapQuestion, writeGapQuestion } from './gap-address.js';

describe('which gaps an address asks for', () => {
  test.each([
    ['', { state: 'open', format: undefined }],
    ['stand=geschlossen', { state: 'closed', format: undefined }],
    ['stand=alle&kurstyp=women', { state: 'all', format: 'women' }],
  ] as const)('%j', (address, question) => {
    expect(readGapQuestion(new URLSearchParams(address))).toEqual(question);
    expect(writeGapQuestion(question).toString()).toBe(address);
  });

  test('an unknown state means the open ones', () => {
    expect(readGapQuestion(new URLSearchParams('stand=irgendwie')).state).toBe('open');
  });
});
