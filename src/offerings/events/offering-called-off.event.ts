import { eventKind } from '../../platform/outbox/event.js';

/**
 * “Kurs fällt aus”: a live offering was cancelled, postponed or merged, by hand or by an import. Told once for each time it happens;
 * `intoOfferingId` is null unless it is known into which offering it was merged.
 */
export const offeringCalledOff = eventKind<OfferingCalledOff>('offering-called-off', 1);

/** What is told of an offering that does not take place as it was posted. */
export interface OfferingCalledOff {
  readonly offeringId: string;
  readonly kind: 'cancelled' | 'postponed' | 'merged';
  readonly intoOfferingId: string | null;
}
