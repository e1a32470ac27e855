import type { Offering } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';

/** “Was jemand von der Warteliste eines Kurses sieht”: figures, or the position of their own cases. */
export type ListView = 'counts' | 'own-cases';

/**
 * “Wer die Warteliste eines Kurses sieht”: the provider of the course and the district see figures, and never whose cases these are; an
 * office sees where its own cases stand. For everybody else (null) it is not there.
 */
export function listViewOf(actor: Actor, offering: Pick<Offering, 'providerId'>): ListView | null {
  if (!isPermitted(actor.organisationKind, 'waiting-list:read')) return null;
  switch (actor.organisationKind) {
    case 'district':
      return 'counts';
    case 'provider':
      return actor.organisationId === offering.providerId ? 'counts' : null;
    default:
      return 'own-cases';
  }
}
