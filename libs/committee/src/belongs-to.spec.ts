import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { belongsTo, leads, type SeatedCommittee } from './belongs-to.js';
import type { CommitteeKind, CommitteeRole } from './committee.js';

const TODAY = localDate('2026-11-29');

function actor(organisationKind: OrganisationKind): Actor {
  return { accountId: 'a', organisationId: 'own', organisationKind, isAdministrator: false };
}

function committee(kind: CommitteeKind, seat?: [CommitteeRole, string, string | null]): SeatedCommittee {
  const base = {
    isOpen: true,
    isPublic: true,
    activeFrom: localDate('2021-01-01'),
    activeUntil: null,
    version: 1,
  };
  const [role = 'member', from = '2026-01-01', until = null] = seat ?? [];
  const membership = {
    id: 'm',
    committeeId: 'c',
    organisationId: 'own',
    guestName: null,
    guestMailAddress: null,
    role,
    memberFrom: localDate(from),
    memberUntil: until === null ? null : localDate(until),
  };
  return {
    id: 'c',
    kind,
    name: 'c',
    purpose: '',
    ...base,
    memberships: seat === undefined ? [] : [membership],
  };
}

describe('Who belongs to a committee', () => {
  it.each<
    [OrganisationKind, CommitteeKind, [CommitteeRole, string, string | null] | undefined, boolean, boolean]
  >([
    ['district', 'working-group', undefined, true, true],
    ['district', 'steering-group', undefined, true, true],
    ['provider', 'working-circle', undefined, true, false],
    ['provider', 'steering-group', undefined, false, false],
    ['provider', 'deciding-body', undefined, false, false],
    ['steering-group', 'steering-group', undefined, true, false],
    ['steering-group', 'working-group', undefined, false, false],
    ['provider', 'working-group', ['member', '2026-11-29', null], true, false],
    ['provider', 'working-group', ['member', '2026-11-30', null], false, false],
    ['provider', 'working-group', ['member', '2026-01-01', '2026-11-29'], true, false],
    ['provider', 'working-group', ['lead', '2026-01-01', '2026-11-28'], false, false],
    ['counselling', 'working-group', ['lead', '2026-01-01', null], true, true],
  ])('%s, %s, seat %j: belongs %s, leads %s', (kind, committeeKind, seat, belonging, leading) => {
    expect(belongsTo(actor(kind), committee(committeeKind, seat), TODAY)).toBe(belonging);
    expect(leads(actor(kind), committee(committeeKind, seat), TODAY)).toBe(leading);
  });
});
