import { describe, expect, test } from '@jest/globals';
import type { Need } from '../../api/types.js';
import { chosenNeeds, needCounts, readNeedChoice } from './need-list.js';

const aNeed = (id: string, given: Partial<Need> = {}): Need => ({
  id,
  conceptId: 'k',
  fieldId: 'f',
  title: id,
  description: '',
  urgency: 'low',
  state: 'open',
  stateReason: null,
  isPublic: false,
  version: 1,
  targetGroupIds: [],
  themeIds: [],
  evidence: [],
  goals: [],
  mayWrite: false,
  ...given,
});
const evidence = [
  {
    id: 'e',
    kind: 'statistic' as const,
    answerId: null,
    gapId: null,
    documentId: null,
    statement: '',
    source: '',
    asOf: '2026-01-01',
  },
];
const NEEDS = [
  aNeed('kurse', { targetGroupIds: ['g'], urgency: 'high', evidence }),
  aNeed('wohnen', { fieldId: 'w', themeIds: ['t'], goals: [{ id: 'z', statement: 'z', state: 'open' }] }),
  aNeed('fahrt', { state: 'met', urgency: 'medium', description: 'mit dem Bus' }),
];

describe('the list of needs', () => {
  test.each([
    ['', ['kurse', 'wohnen', 'fahrt']],
    ['suche=bus', ['fahrt']],
    ['feld=w', ['wohnen']],
    ['thema=t', ['wohnen']],
    ['zielgruppe=g', ['kurse']],
    ['dringlichkeit=high', ['kurse']],
    ['stand=met', ['fahrt']],
    ['ziel=mit', ['wohnen']],
    ['ziel=ohne&stand=open', ['kurse']],
    ['beleg=ohne', ['wohnen', 'fahrt']],
    ['sortierung=dringlichkeit', ['kurse', 'fahrt', 'wohnen']],
    ['sortierung=belege', ['kurse', 'wohnen', 'fahrt']],
  ])('shows for “%s” %j', (address, ids) => {
    const search = new URLSearchParams(address);
    const choice = readNeedChoice((name) => search.get(name) ?? '');
    expect(chosenNeeds(NEEDS, choice).map(({ id }) => id)).toEqual(ids);
  });

  test('counts what still has to be done', () => {
    expect(needCounts(NEEDS)).toEqual({ open: 2, withoutGoal: 1, withoutEvidence: 1 });
  });
});
