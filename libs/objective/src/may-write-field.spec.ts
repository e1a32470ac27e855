import { describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '#libs/calendar';
import type { SeatedCommittee } from '#libs/committee';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { mayWriteField, mayWriteGoal, type FieldFacts } from './may-write-field.js';

const DAY = localDate('2026-11-29');
const actor = (organisationKind: OrganisationKind): Actor => ({
  accountId: 'a',
  organisationId: 'own',
  organisationKind,
  isAdministrator: false,
});

function group(role: 'lead' | 'member', activeUntil: LocalDate | null = null): SeatedCommittee {
  const membership = { id: 'm', committeeId: 'ag', organisationId: 'own', guestName: null, role };
  return {
    id: 'ag',
    kind: 'working-group',
    name: 'AG',
    purpose: '',
    isOpen: true,
    isPublic: true,
    activeFrom: localDate('2021-01-01'),
    activeUntil,
    version: 1,
    memberships: [
      { ...membership, guestMailAddress: null, memberFrom: localDate('2021-01-01'), memberUntil: null },
    ],
  };
}

function facts(committee: SeatedCommittee, from = '2021-01-01', until: string | null = null): FieldFacts {
  const link = { id: 'l', committeeId: 'ag', fieldId: 'f', linkedFrom: localDate(from) };
  const linkedUntil = until === null ? null : localDate(until);
  return { committees: [committee], fieldLinks: [{ ...link, linkedUntil }], day: DAY };
}

describe('Who may write in a field', () => {
  it.each<[string, OrganisationKind, FieldFacts, boolean]>([
    ['the district', 'district', { committees: [], fieldLinks: [], day: DAY }, true],
    ['who leads its group', 'provider', facts(group('lead')), true],
    ['who only belongs to it', 'provider', facts(group('member')), false],
    ['who led a group that is over', 'provider', facts(group('lead', localDate('2026-11-28'))), false],
    ['whose group works on it from tomorrow', 'provider', facts(group('lead'), '2026-11-30'), false],
    ['whose group worked on it', 'provider', facts(group('lead'), '2021-01-01', '2026-11-28'), false],
    ['the steering group', 'steering-group', facts(group('member')), false],
  ])('%s', (_who, kind, given, may) => {
    expect(mayWriteField(actor(kind), 'f', given)).toBe(may);
    if (kind !== 'district') expect(mayWriteField(actor(kind), 'other', given)).toBe(false);
  });
});

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
    expect(mayWriteGoal(actor('provider'), { before, after }, facts(group('lead')))).toBe(may);
    expect(mayWriteGoal(actor('district'), { before, after }, facts(group('lead')))).toBe(true);
  });
});
