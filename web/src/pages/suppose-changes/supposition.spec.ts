import { describe, expect, test } from '@jest/globals';
import { controlOf, EMPTY_SUPPOSITION, toQuestion } from './supposition.js';

describe('what is supposed', () => {
  test('goes to the server sorted by kind, empty fields as they are', () => {
    const question = toQuestion('general', [
      { ...EMPTY_SUPPOSITION, siteId: 's1', startsOn: '2027-02-01' },
      { ...EMPTY_SUPPOSITION, kind: 'shift-start', offeringId: 'o1', amount: '-14' },
      { ...EMPTY_SUPPOSITION, kind: 'line', siteId: 's1', municipality: '07334008', minutes: '' },
    ]);
    expect(question).toEqual({
      formatCode: 'general',
      newCourses: [
        {
          siteId: 's1',
          level: 'A1',
          startsOn: '2027-02-01',
          places: 15,
          dayparts: ['morning'],
          childcarePlaces: 0,
        },
      ],
      changes: [{ kind: 'shift-start', offeringId: 'o1', amount: -14 }],
      lines: [{ siteIds: ['s1'], municipalities: ['07334008'], minutes: 0 }],
    });
  });

  test.each([
    ['newCourses.0.siteId', 'siteId'],
    ['lines.2.siteIds', 'siteId'],
    ['lines.0.municipalities.0', 'municipality'],
    ['formatCode', 'formatCode'],
  ])('the field %s is the control %s', (field, control) => {
    expect(controlOf(field)).toBe(control);
  });
});
