import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import { mayChangeReport, mayReadAllReports } from './index.js';

const actor = (organisationKind: OrganisationKind, organisationId: string): Actor => ({
  accountId: 'account',
  organisationId,
  organisationKind,
  isAdministrator: true,
});

describe('The right to reports', () => {
  it.each(ORGANISATION_KINDS)('of %s', (kind) => {
    expect(mayReadAllReports(actor(kind, 'own'))).toBe(kind === 'district');
    expect(mayChangeReport(actor(kind, 'own'), { officeId: 'own' })).toBe(true);
    expect(mayChangeReport(actor(kind, 'other'), { officeId: 'own' })).toBe(false);
  });
});
