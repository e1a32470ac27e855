import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { SeatedCommittee } from './belongs-to.js';
import type { CommitteeKind, CommitteeMembership, CommitteeRole } from './committee.js';
import { judgeJoining, judgeLeaving, judgeSeating } from './judge-joining.js';
import { lastDayOfSeat, seatsOn } from './seats.js';

const TODAY = localDate('2026-11-29');

function seat(organisationId: string, role: CommitteeRole = 'member', until: string | null = null) {
  return {
    id: `seat-${organisationId}`,
    committeeId: 'c',
    organisationId,
    guestName: null,
    guestMailAddress: null,
    role,
    memberFrom: localDate('2026-01-01'),
    memberUntil: until === null ? null : localDate(until),
  };
}

function committee(given: {
  kind?: CommitteeKind;
  isOpen?: boolean;
  until?: string;
  memberships?: readonly CommitteeMembership[];
}): SeatedCommittee {
  return {
    id: 'c',
    kind: given.kind ?? 'working-group',
    name: 'c',
    purpose: '',
    isOpen: given.isOpen ?? true,
    isPublic: true,
    activeFrom: localDate('2025-01-01'),
    activeUntil: given.until === undefined ? null : localDate(given.until),
    version: 1,
    memberships: given.memberships ?? [],
  };
}

const codeOf = (result: ReturnType<typeof judgeLeaving> | ReturnType<typeof judgeJoining>): string | null =>
  result.ok ? null : result.refusal.code;

describe('Joining and leaving', () => {
  it.each<[string, SeatedCommittee, string | null]>([
    ['an open working group', committee({}), null],
    ['one that ended yesterday', committee({ until: '2026-11-28' }), 'committee-closed'],
    ['one that ends today', committee({ until: '2026-11-29' }), null],
    ['one that is not open', committee({ isOpen: false }), 'committee-not-open'],
    ['the Steuerungsgruppe, whatever it says', committee({ kind: 'steering-group' }), 'committee-not-open'],
    ['one it belongs to', committee({ memberships: [seat('own')] }), 'already-member'],
    ['one it left', committee({ memberships: [seat('own', 'member', '2026-11-28')] }), null],
  ])('joins %s: %s', (_what, group, code) => {
    expect(codeOf(judgeJoining('own', group, TODAY))).toBe(code);
  });

  it.each<[string, readonly CommitteeMembership[], string | null]>([
    ['a member', [seat('own'), seat('other', 'lead')], null],
    ['nobody', [seat('other', 'lead')], 'not-a-member'],
    ['the only lead', [seat('own', 'lead'), seat('other')], 'leads-it'],
    ['one of two leads', [seat('own', 'lead'), seat('other', 'lead')], null],
  ])('leaves as %s: %s', (_who, memberships, code) => {
    expect(codeOf(judgeLeaving('own', committee({ memberships }), TODAY))).toBe(code);
  });

  it('seats whom the Kreisverwaltung wants, but nobody twice and nobody where no work is done', () => {
    expect(codeOf(judgeSeating('own', committee({ isOpen: false }), TODAY))).toBeNull();
    expect(codeOf(judgeSeating(null, committee({ memberships: [seat('own')] }), TODAY))).toBeNull();
    expect(codeOf(judgeSeating('own', committee({ memberships: [seat('own')] }), TODAY))).toBe(
      'already-member',
    );
    expect(codeOf(judgeSeating(null, committee({ until: '2026-01-01' }), TODAY))).toBe('committee-closed');
  });

  it('ends a seat with yesterday, and forgets one of today', () => {
    expect(lastDayOfSeat(seat('own'), TODAY)).toBe('2026-11-28');
    expect(lastDayOfSeat({ ...seat('own'), memberFrom: TODAY }, TODAY)).toBeNull();
  });
});

describe('seatsOn', () => {
  const organisations = [
    { id: 'own', kind: 'provider' },
    { id: 'steering', kind: 'steering-group' },
    { id: 'district', kind: 'district' },
  ] as const;
  const namesOf = (group: SeatedCommittee) =>
    seatsOn(group, organisations, TODAY).map(({ organisationId, role }) => `${organisationId} ${role}`);

  it.each<[CommitteeKind, readonly string[]]>([
    ['working-circle', ['own lead', 'steering member', 'district member']],
    ['steering-group', ['own lead', 'steering member']],
    ['working-group', ['own lead']],
    ['deciding-body', ['own lead']],
  ])('of a %s: %j', (kind, expected) => {
    const memberships = [seat('own', 'lead'), seat('gone', 'member', '2026-11-28')];
    expect(namesOf(committee({ kind, memberships }))).toEqual(expected);
  });
});
