import { describe, expect, test } from '@jest/globals';
import { groupOf } from './case-groups.js';

const pause = { since: '2027-03-08', reason: 'away', resumesOn: null } as const;

describe('under which tab a case stands', () => {
  test.each([
    ['draft', null, 'entwuerfe'],
    ['submitted', null, 'wartet'],
    ['waiting', null, 'wartet'],
    ['waiting', pause, 'pausiert'],
    ['offered', null, 'platzangebot'],
    ['accepted', null, 'angenommen'],
    ['enrolled', null, 'angenommen'],
    ['started', null, 'im-kurs'],
    ['completed', null, 'beendet'],
    ['ended', pause, 'beendet'],
  ] as const)('%s, pause %j', (state, given, group) => {
    expect(groupOf({ state, pause: given })).toBe(group);
  });
});
