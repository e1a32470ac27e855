import { describe, expect, test } from '@jest/globals';
import { conflictFields, mergeUntouched } from './conflict-fields.js';
import { EMPTY_COURSE, type CourseDraft } from './course-draft.js';

const course = (change: Partial<CourseDraft> = {}): CourseDraft => ({
  ...EMPTY_COURSE,
  title: 'Kurs',
  ...change,
});

describe('two who change the same course', () => {
  test.each<[string, Partial<CourseDraft>, Partial<CourseDraft>, [string, boolean][]]>([
    ['nothing theirs', {}, { title: 'Anders' }, []],
    ['theirs alone', { title: 'Anders' }, {}, [['title', false]]],
    ['the same by both', { title: 'Anders' }, { title: 'Anders' }, []],
    ['different by both', { title: 'Anders' }, { title: 'Ganz anders' }, [['title', true]]],
    [
      'each something',
      { maximumSize: '20', dayparts: ['evening'] },
      { title: 'Anders', maximumSize: '18' },
      [
        ['dayparts', false],
        ['maximumSize', true],
      ],
    ],
  ])('%s', (_what, theirs, mine, fields) => {
    const found = conflictFields(course(), course(theirs), course(mine));
    expect(found.map(({ field, isContested }) => [field, isContested])).toEqual(fields);
  });

  test('what only one touched goes together; what both touched stays as typed', () => {
    const theirs = course({ title: 'Ihrer', maximumSize: '20', weeklyUnits: '25' });
    const mine = course({ title: 'Meiner', minimumSize: '12' });
    expect(mergeUntouched(course(), theirs, mine)).toEqual(
      course({ title: 'Meiner', maximumSize: '20', weeklyUnits: '25', minimumSize: '12' }),
    );
  });
});
