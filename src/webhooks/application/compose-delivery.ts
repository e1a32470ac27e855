import { randomUUID } from 'node:crypto';
import type { Instant } from '#libs/calendar';
import type { DeliveryKind } from '#libs/webhook';
import type { WebhookDelivery } from '../webhook.js';

/** What is told to one webhook. */
export interface Told {
  readonly webhookId: string;
  readonly kind: DeliveryKind;
  /** A fact is told once to each webhook. */
  readonly fact: string;
  readonly data: object;
  readonly now: Instant;
}

/** “Zustellung abfassen”: the body is written once, so that each attempt carries the same bytes. */
export function composeDelivery({ webhookId, kind, fact, data, now }: Told): WebhookDelivery {
  const id = randomUUID();
  return {
    id,
    webhookId,
    kind,
    fact,
    body: JSON.stringify({ id, kind, occurredAt: now, data }),
    state: 'waiting',
    attempts: 0,
    round: 0,
    madeAt: now,
    queuedAt: null,
    lastAttemptAt: null,
    lastStatus: null,
    lastError: null,
    deliveredAt: null,
  };
}
