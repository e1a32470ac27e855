import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import type { PlacementTest } from './placement-test.js';

/** “Wer einen Einstufungstermin führt”: its provider; it alone sees the bookings and enters results. */
export function mayRunTest(actor: Actor, test: Pick<PlacementTest, 'providerId'>): boolean {
  return (
    isPermitted(actor.organisationKind, 'placement-test:write') && actor.organisationId === test.providerId
  );
}

/** “Wer für einen Fall bucht”: the office that entered it, and nobody else. */
export function mayBookFor(actor: Actor, referral: { readonly officeId: string }): boolean {
  return (
    isPermitted(actor.organisationKind, 'placement-test:book') && actor.organisationId === referral.officeId
  );
}
