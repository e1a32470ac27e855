/** The queue whose beat gives waiting deliveries to the next one. */
export const RELAY_WEBHOOKS_QUEUE = 'relay-webhooks';

/** The queue in which each job is one delivery. */
export const DELIVER_WEBHOOK_QUEUE = 'deliver-webhook';

/** Which delivery; what it says stays in its row. */
export interface DeliverWebhookData {
  readonly deliveryId: string;
}

/** Waits of 1 s, 2 s, 4 s … between so many attempts are more than an hour together. */
export const DELIVERY_ATTEMPTS = 13;
