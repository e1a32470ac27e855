import type { ScheduleLine } from './platform/queue/schedule-line.js';
import { RELAY_OUTBOX_QUEUE } from './platform/outbox/relay-outbox.job.js';

/** “Was läuft wann”: the one page. Written into the queues at each start of a worker; times are those of Europe/Berlin. */
export const SCHEDULE: readonly ScheduleLine[] = [
  { queue: RELAY_OUTBOX_QUEUE, everyMilliseconds: 1000, purpose: 'Ereignisse aus dem Postausgang zustellen' },
];
