import type { Actor } from '#libs/kernel';
import type { Offering } from './offering.js';

/** “Wer ein Kursangebot ändern darf”: its provider, and nobody else (product rule 1). */
export function mayEditOffering(actor: Actor, offering: Pick<Offering, 'providerId'>): boolean {
  return actor.organisationKind === 'provider' && actor.organisationId === offering.providerId;
}
