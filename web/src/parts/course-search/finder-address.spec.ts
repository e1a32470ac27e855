import { describe, expect, test } from '@jest/globals';
import { readFinderQuestion, toCourseQuestion, writeFinderQuestion } from './finder-address.js';

const read = (address: string) => readFinderQuestion(new URLSearchParams(address));

describe('a search for courses in its address', () => {
  test.each([
    '',
    'ort=07334013&kurstyp=general&niveau=A1&zeiten=vormittags%2Cabends&kinder-unter-3=1&kinder-ab-3=2&minuten=45&ab=2027-04-01&bis=2027-06-30&plaetze=alle',
    'niveau=literacy&minuten=15',
  ])('what is written reads the same: %s', (address) => {
    expect(writeFinderQuestion(read(address)).toString()).toBe(address);
  });

  test.each(['ort=Kandel', 'niveau=Z9', 'zeiten=nachts', 'kinder-ab-3=viele', 'minuten=-5', 'ab=morgen'])(
    'what is not understood is not asked for: %s',
    (address) => {
      expect(read(address)).toEqual(read(''));
    },
  );

  test('the server is asked only for what somebody wants', () => {
    const usual = { dayparts: [], childrenUnderThree: 0, childrenFromThree: 0, freeOnly: true };
    expect(toCourseQuestion(read(''))).toEqual(usual);
    expect(toCourseQuestion(read('ort=07334013&kinder-ab-3=2&minuten=30'))).toEqual({
      ...usual,
      ags: '07334013',
      childrenFromThree: 2,
      minutes: 30,
    });
  });
});
