import { eventKind } from '../../platform/outbox/event.js';

/** “Planung angefordert”: a run waits to be made. */
export const planRequested = eventKind<{ readonly planRunId: string }>('plan-requested', 1);
