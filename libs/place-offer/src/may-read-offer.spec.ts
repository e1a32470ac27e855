import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import { mayMakeOffers, mayReadOffer, offerPartyOf } from './may-read-offer.js';

const OFFER = { officeId: 'office', providerId: 'provider' };
const anActor = (organisationKind: OrganisationKind, organisationId: string): Actor => ({
  accountId: 'account',
  organisationId,
  organisationKind,
  isAdministrator: true,
});
const REFERRING: readonly OrganisationKind[] = [
  'counselling',
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
];

describe('offerPartyOf', () => {
  it.each(ORGANISATION_KINDS)('the office of the case, as %s', (kind) => {
    expect(offerPartyOf(anActor(kind, 'office'), OFFER)).toBe(REFERRING.includes(kind) ? 'office' : null);
  });

  it.each(ORGANISATION_KINDS)('the provider of the course, as %s', (kind) => {
    expect(offerPartyOf(anActor(kind, 'provider'), OFFER)).toBe(kind === 'provider' ? 'provider' : null);
  });

  it.each(ORGANISATION_KINDS)('nobody else, as %s, whatever they administer', (kind) => {
    expect(offerPartyOf(anActor(kind, 'somebody'), OFFER)).toBeNull();
    expect(mayReadOffer(anActor(kind, 'somebody'), OFFER)).toBe(false);
  });

  it('no provider acts for the office, although it might be both', () => {
    const both = { officeId: 'provider', providerId: 'provider' };
    expect(offerPartyOf(anActor('provider', 'provider'), both)).toBe('provider');
    expect(offerPartyOf(anActor('jobcenter', 'provider'), both)).toBe('office');
  });
});

describe('mayMakeOffers', () => {
  it.each(ORGANISATION_KINDS)('its own provider only, as %s', (kind) => {
    expect(mayMakeOffers(anActor(kind, 'provider'), OFFER)).toBe(kind === 'provider');
    expect(mayMakeOffers(anActor(kind, 'somebody'), OFFER)).toBe(false);
  });
});
