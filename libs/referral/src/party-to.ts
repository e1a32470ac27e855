import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import type { Referral } from './referral.js';

/** A referral, as far as the right to it depends on it. */
export type OwnedReferral = Pick<Referral, 'officeId'>;

/** “Darf den Fall sehen”: the office that entered it, and nobody else, whatever their office or role (product rule 1). */
export function mayReadReferral(actor: Actor, referral: OwnedReferral): boolean {
  return isPermitted(actor.organisationKind, 'referral:read') && actor.organisationId === referral.officeId;
}

/** “Darf den Fall beenden”: the same office. */
export function mayEndReferral(actor: Actor, referral: OwnedReferral): boolean {
  return isPermitted(actor.organisationKind, 'referral:write') && actor.organisationId === referral.officeId;
}
