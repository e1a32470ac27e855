import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import type { Referral } from './referral.js';

/** A referral, as far as the right to it depends on it. */
export type JudgedReferral = Pick<Referral, 'officeId' | 'addressedProviderId' | 'state'>;

/**
 * “Wer jemand für einen Fall ist”: the office that entered it; the provider that was asked to take the person on, as long as it is
 * asked; null for everybody else, whatever their office or role: for them the case is not there (product rule 1).
 */
export function partyTo(actor: Actor, referral: JudgedReferral): 'office' | 'provider' | null {
  const { organisationKind, organisationId } = actor;
  if (isPermitted(organisationKind, 'referral:read') && organisationId === referral.officeId) return 'office';
  const isAsked = referral.state === 'submitted' && organisationId === referral.addressedProviderId;
  return isAsked && isPermitted(organisationKind, 'referral:answer') ? 'provider' : null;
}
