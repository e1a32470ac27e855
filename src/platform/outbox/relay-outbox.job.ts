/** The queue of the relay: no data, one beat after the other. */
export const RELAY_OUTBOX_QUEUE = 'relay-outbox';
