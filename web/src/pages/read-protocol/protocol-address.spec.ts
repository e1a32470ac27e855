import { describe, expect, test } from '@jest/globals';
import { readProtocolQuestion, writeProtocolQuestion } from './protocol-address.js';

describe('which lines of the protocol an address asks for', () => {
  test.each([
    ['', { from: undefined, to: undefined, subjectKind: undefined }],
    [
      'von=2027-03-01&bis=2027-03-10&art=referral',
      { from: '2027-03-01', to: '2027-03-10', subjectKind: 'referral' },
    ],
  ])('%j', (address, question) => {
    expect(readProtocolQuestion(new URLSearchParams(address))).toEqual(question);
    expect(writeProtocolQuestion(question).toString()).toBe(address);
  });

  test('what is no day is not asked for', () => {
    expect(readProtocolQuestion(new URLSearchParams('von=gestern')).from).toBeUndefined();
  });
});
