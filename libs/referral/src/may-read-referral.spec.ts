import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import { mayEndReferral, mayReadReferral } from './index.js';

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

describe('The right to a case', () => {
  it.each(ORGANISATION_KINDS)('of %s', (kind) => {
    const isOffice = OFFICES.includes(kind);
    const own = { officeId: 'own' };
    expect(mayReadReferral(actor(kind, 'own'), own)).toBe(isOffice);
    expect(mayEndReferral(actor(kind, 'own'), own)).toBe(isOffice);
    expect(mayReadReferral(actor(kind, 'other'), own)).toBe(false);
    expect(mayEndReferral(actor(kind, 'other'), own)).toBe(false);
  });
});
