import { expect, test } from '@jest/globals';
import { caseLife } from './case-life.js';

test('each step says what, who and why, in the order in which it was taken', () => {
  const step = { at: '2027-03-10T08:00:00.000Z', organisationName: null, reasonCode: null, offeringId: null };
  const life = caseLife([
    {
      ...step,
      act: 'submit',
      by: 'office',
      organisationName: 'Beratung Eins',
      fromState: 'draft',
      toState: 'submitted',
    },
    { ...step, act: 'list', by: 'platform', fromState: 'submitted', toState: 'waiting' },
    {
      ...step,
      act: 'decline',
      by: 'client',
      reasonCode: 'too-far',
      fromState: 'offered',
      toState: 'waiting',
    },
  ]);
  expect(life.map(({ what, who, why }) => [what, who, why])).toEqual([
    ['Fall eingereicht', 'Beratung Eins', null],
    ['Auf die gemeinsame Warteliste genommen', 'Plattform', null],
    ['Platz ausgeschlagen', 'die Person selbst', 'Der Weg ist zu weit'],
  ]);
});
