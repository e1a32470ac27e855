import { eventKind } from '../../platform/outbox/event.js';

/** A course that people counted on does not come about as it was posted. */
export interface OfferingCalledOff {
  readonly offeringId: string;
  readonly kind: 'cancelled' | 'postponed' | 'merged';
  /** The course into which it was merged; null unless it was. */
  readonly intoOfferingId: string | null;
}

/** A course was called off, put off, or merged into another. */
export const offeringCalledOff = eventKind<OfferingCalledOff>('offering-called-off', 1);
