import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { mayWriteGoal, type FieldFacts } from './may-write-goal.js';

const actor = (organisationKind: OrganisationKind): Actor => ({
  accountId: 'a',
  organisationId: 'own',
  organisationKind,
  isAdministrator: false,
});

const [FIRST, TODAY] = [localDate('2021-01-01'), localDate('2026-11-29')];
const SEAT = { id: 'm', committeeId: 'ag', organisationId: 'own', guestName: null, guestMailAddress: null };
const FACTS: FieldFacts = {
  committees: [
    {
      id: 'ag',
      kind: 'working-group',
      name: 'AG',
      purpose: '',
      isOpen: true,
      isPublic: true,
      activeFrom: FIRST,
      activeUntil: null,
      version: 1,
      memberships: [{ ...SEAT, role: 'lead', memberFrom: FIRST, memberUntil: null }],
    },
  ],
  links: [{ id: 'l', committeeId: 'ag', fieldId: 'f', linkedFrom: FIRST, linkedUntil: null }],
  day: TODAY,
};

describe('Who may write a goal', () => {
  const [own, foreign] = [
    { id: 'own', fieldId: 'f' },
    { id: 'foreign', fieldId: 'other' },
  ];
  it.each([
    ['a new one of an own field', [], [own], true],
    ['a new one of another field', [], [foreign], false],
    ['a new one of both', [], [own, foreign], false],
    ['one that the district tied to both', [own, foreign], [own, foreign], true],
    ['untying a need of another field', [own, foreign], [own], false],
    ['untying the own need', [own, foreign], [foreign], true],
    ['one of another field', [foreign], [foreign], false],
    ['taking one of another field over', [foreign], [foreign, own], false],
  ])('%s', (_what, before, after, may) => {
    expect(mayWriteGoal(actor('provider'), { before, after }, FACTS)).toBe(may);
    expect(mayWriteGoal(actor('district'), { before, after }, FACTS)).toBe(true);
  });
});
