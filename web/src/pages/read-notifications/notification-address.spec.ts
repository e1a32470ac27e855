import { expect, it } from '@jest/globals';
import { readNotificationQuestion, writeNotificationQuestion } from './notification-address.js';

it.each([
  ['', { kind: undefined, isUnreadOnly: false }],
  ['art=case-clocks', { kind: 'case-clocks', isUnreadOnly: false }],
  ['art=place-offer&stand=ungelesen', { kind: 'place-offer', isUnreadOnly: true }],
] as const)('?%s is a question and back', (address, question) => {
  expect(readNotificationQuestion(new URLSearchParams(address))).toEqual(question);
  expect(writeNotificationQuestion(question).toString()).toBe(address);
});

it('takes what it does not know for nothing', () => {
  expect(readNotificationQuestion(new URLSearchParams('art=post&stand=neu'))).toEqual({
    kind: undefined,
    isUnreadOnly: false,
  });
});
