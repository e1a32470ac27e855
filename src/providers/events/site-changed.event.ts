import { eventKind } from '../../platform/outbox/event.js';

/** A site that was known before has another name, address or place. */
export const siteChanged = eventKind<{ readonly siteId: string }>('site-changed', 1);
