import { eventKind } from '../../platform/outbox/event.js';

/** An offering was posted, changed, confirmed or imported. */
export const offeringChanged = eventKind<{ readonly offeringId: string }>('offering-changed', 1);
