import { describe, expect, test } from '@jest/globals';
import { readCaseQuestion, writeCaseQuestion } from './case-address.js';

describe('which cases an address asks for', () => {
  test.each([
    ['', { group: 'wartet', format: undefined, search: '' }],
    ['stand=platzangebot', { group: 'platzangebot', format: undefined, search: '' }],
    ['stand=beendet&kurstyp=women&suche=K7M', { group: 'beendet', format: 'women', search: 'K7M' }],
  ] as const)('%j', (address, question) => {
    expect(readCaseQuestion(new URLSearchParams(address))).toEqual(question);
    expect(writeCaseQuestion(question).toString()).toBe(address);
  });

  test('an unknown state means those who wait', () => {
    expect(readCaseQuestion(new URLSearchParams('stand=irgendwo')).group).toBe('wartet');
  });
});
