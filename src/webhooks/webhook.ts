import type { Instant } from '#libs/calendar';
import type { DeliveryKind, DeliveryState, WebhookKind, WebhookState } from '#libs/webhook';

/** “Webhook”: an address of an organisation's own program that is told what happens. */
export interface Webhook {
  readonly id: string;
  readonly organisationId: string;
  /** Who set it up or changed it last. */
  readonly accountId: string;
  readonly address: string;
  readonly kinds: readonly WebhookKind[];
  readonly state: WebhookState;
  /** The secret by which deliveries are signed, encrypted. */
  readonly secretBox: string;
  /** The one before, by which they are signed too until a moment. */
  readonly oldSecretBox: string | null;
  readonly oldSecretUntil: Instant | null;
  readonly madeAt: Instant;
  /** Since when no delivery was taken; null where the last one was. */
  readonly failingSince: Instant | null;
  readonly version: number;
}

/** “Zustellung”: what is told, byte for byte, and what became of it. */
export interface WebhookDelivery {
  /** The same at each attempt, so that a receiver recognises what it has. */
  readonly id: string;
  readonly webhookId: string;
  readonly kind: DeliveryKind;
  /** What is told; a fact is told once to each webhook. */
  readonly fact: string;
  readonly body: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** How often it went to the queue. */
  readonly round: number;
  readonly madeAt: Instant;
  readonly queuedAt: Instant | null;
  readonly lastAttemptAt: Instant | null;
  readonly lastStatus: number | null;
  /** Why the last attempt failed, in German. */
  readonly lastError: string | null;
  readonly deliveredAt: Instant | null;
}

/** A webhook with its secret, which is said this once. */
export interface SecretWebhook {
  readonly webhook: Webhook;
  readonly secret: string;
}
