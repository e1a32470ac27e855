import { expect, test } from '@jest/globals';
import { draftOfFormat, emptyFormat, toFormat } from './format-draft.js';

const sent = {
  code: 'evening',
  title: 'Abend',
  courseTypeCode: 'general',
  targetGroup: null,
  childcare: false,
  timeModel: 'evening' as const,
  reachMinutes: 45,
  from: '2025-05-01',
  until: null,
};

test('a Kurstyp that stands comes back as it was', () => {
  expect(toFormat(draftOfFormat({ ...sent, state: 'current', isUsed: true }))).toEqual(sent);
});

test('a new one begins today and is open', () => {
  expect(toFormat(emptyFormat('2027-03-10'))).toMatchObject({
    from: '2027-03-10',
    until: null,
    timeModel: null,
  });
});
