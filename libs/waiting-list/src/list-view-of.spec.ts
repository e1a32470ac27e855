import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import { listViewOf, type ListView } from './index.js';

const SEEN: Readonly<Record<OrganisationKind, ListView | null>> = {
  provider: 'counts',
  counselling: 'own-cases',
  jobcenter: 'own-cases',
  'social-welfare-office': 'own-cases',
  'immigration-office': 'own-cases',
  bamf: null,
  district: 'counts',
  'steering-group': null,
};

describe('listViewOf', () => {
  it.each(ORGANISATION_KINDS)('%s', (organisationKind) => {
    const actor = { accountId: 'account', organisationId: 'own', organisationKind, isAdministrator: true };
    expect(listViewOf(actor, { providerId: 'own' })).toBe(SEEN[organisationKind]);
    const foreign = organisationKind === 'provider' ? null : SEEN[organisationKind];
    expect(listViewOf(actor, { providerId: 'other' })).toBe(foreign);
  });
});
