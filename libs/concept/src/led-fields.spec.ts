import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { SeatedCommittee } from '#libs/committee';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { ledFields, mayWriteField } from './led-fields.js';

const TODAY = localDate('2026-11-29');

const actor = (organisationKind: OrganisationKind): Actor => ({
  accountId: 'a',
  organisationId: 'own',
  organisationKind,
  isAdministrator: false,
});

function group(id: string, role: 'lead' | 'member', until: string | null = null): SeatedCommittee {
  const membership = {
    id: `m-${id}`,
    committeeId: id,
    organisationId: 'own',
    guestName: null,
    guestMailAddress: null,
    role,
    memberFrom: localDate('2026-01-01'),
    memberUntil: until === null ? null : localDate(until),
  };
  return {
    id,
    kind: 'working-group',
    name: id,
    purpose: '',
    isOpen: true,
    isPublic: true,
    activeFrom: localDate('2021-01-01'),
    activeUntil: null,
    version: 1,
    memberships: [membership],
  };
}

const link = (committeeId: string, fieldId: string, from: string, until: string | null = null) => ({
  id: `${committeeId}-${fieldId}`,
  committeeId,
  fieldId,
  linkedFrom: localDate(from),
  linkedUntil: until === null ? null : localDate(until),
});

const WORK = {
  committees: [
    group('led', 'lead'),
    group('joined', 'member'),
    group('left', 'lead', '2026-11-28'),
    { ...group('over', 'lead'), activeUntil: localDate('2026-11-28') },
    { ...group('planned', 'lead'), activeFrom: localDate('2026-11-30') },
  ],
  links: [
    link('led', 'language', '2026-11-29'),
    link('led', 'work', '2026-01-01', '2026-11-29'),
    link('led', 'health', '2026-01-01', '2026-11-28'),
    link('led', 'housing', '2026-11-30'),
    link('joined', 'mobility', '2026-01-01'),
    link('left', 'authorities', '2026-01-01'),
    link('over', 'sport', '2026-01-01'),
    link('planned', 'culture', '2026-01-01'),
  ],
};

describe('Fields that somebody leads', () => {
  it('are those on which an own working group works today, both ends included', () => {
    expect([...ledFields(actor('counselling'), WORK, TODAY)]).toEqual(['language', 'work']);
  });

  it.each<[OrganisationKind, string, boolean]>([
    ['counselling', 'language', true],
    ['counselling', 'mobility', false],
    ['counselling', 'authorities', false],
    ['counselling', 'sport', false],
    ['counselling', 'culture', false],
    ['counselling', 'nobodys', false],
    ['district', 'nobodys', true],
    ['district', 'housing', true],
  ])('%s writes in the field %s: %s', (kind, fieldId, expected) => {
    expect(mayWriteField(actor(kind), fieldId, WORK, TODAY)).toBe(expected);
  });
});
