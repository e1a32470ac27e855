import type { Actor } from '#libs/kernel';
import type { ReferralParty } from '#libs/referral';
import { isPermitted } from '#libs/rights';

/** An offer, as far as the right to it depends on it. */
export interface OwnedOffer {
  /** The office of the case. */
  readonly officeId: string;
  /** The provider of the course. */
  readonly providerId: string;
}

/**
 * “Als wer jemand ein Platzangebot sieht”: the office of the case, the provider of the course; null for everybody else, whatever
 * their office or role (product rule 1). A Jobcenter or Ausländerbehörde never sees an offer to a case of the counselling.
 */
export function offerPartyOf(
  actor: Actor,
  offer: OwnedOffer,
): Extract<ReferralParty, 'office' | 'provider'> | null {
  if (!isPermitted(actor.organisationKind, 'place-offer:read')) return null;
  if (actor.organisationId === offer.officeId && isPermitted(actor.organisationKind, 'place-offer:answer'))
    return 'office';
  if (actor.organisationId === offer.providerId && isPermitted(actor.organisationKind, 'place-offer:confirm'))
    return 'provider';
  return null;
}

/** “Darf das Platzangebot sehen”. */
export function mayReadOffer(actor: Actor, offer: OwnedOffer): boolean {
  return offerPartyOf(actor, offer) !== null;
}

/** “Darf Plätze eines Kursangebots anbieten”: its provider; never to somebody of their choice, only to the next in line. */
export function mayMakeOffers(actor: Actor, offering: { readonly providerId: string }): boolean {
  return (
    isPermitted(actor.organisationKind, 'place-offer:make') && actor.organisationId === offering.providerId
  );
}
