import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import { partyTo, REFERRAL_STATES } from './index.js';

const OFFICES: readonly OrganisationKind[] = [
  'counselling',
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
];
const actor = (organisationKind: OrganisationKind, organisationId: string): Actor => ({
  accountId: 'account',
  organisationId,
  organisationKind,
  isAdministrator: true,
});

describe('partyTo', () => {
  it.each(ORGANISATION_KINDS)('knows %s as the office of its own cases only', (kind) => {
    const own = { officeId: 'own', addressedProviderId: null, state: 'waiting' } as const;
    expect(partyTo(actor(kind, 'own'), own)).toBe(OFFICES.includes(kind) ? 'office' : null);
    expect(partyTo(actor(kind, 'other'), own)).toBeNull();
  });

  it.each(ORGANISATION_KINDS)('knows %s as the addressed provider only where it is one', (kind) => {
    const asked = { officeId: 'office', addressedProviderId: 'asked', state: 'submitted' } as const;
    expect(partyTo(actor(kind, 'asked'), asked)).toBe(kind === 'provider' ? 'provider' : null);
    expect(partyTo(actor(kind, 'other'), asked)).toBeNull();
  });

  it.each(REFERRAL_STATES)('lets the addressed provider see a case that is %s', (state) => {
    const referral = { officeId: 'office', addressedProviderId: 'asked', state };
    const expected = state === 'submitted' ? 'provider' : null;
    expect(partyTo(actor('provider', 'asked'), referral)).toBe(expected);
  });
});
