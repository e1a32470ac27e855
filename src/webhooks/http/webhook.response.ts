import { ApiProperty } from '@nestjs/swagger';
import {
  DELIVERY_STATES,
  WEBHOOK_KINDS,
  WEBHOOK_STATES,
  type DeliveryKind,
  type DeliveryState,
  type WebhookKind,
  type WebhookState,
} from '#libs/webhook';
import type { SecretWebhook, Webhook, WebhookDelivery } from '../webhook.js';

/** A webhook of one's own organisation. */
export class WebhookResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  address!: string;

  @ApiProperty({ enum: WEBHOOK_KINDS, isArray: true })
  kinds!: WebhookKind[];

  @ApiProperty({ enum: WEBHOOK_STATES })
  state!: WebhookState;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when no delivery was taken.',
  })
  failingSince!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when the secret before signs too.',
  })
  oldSecretUntil!: string | null;

  @ApiProperty()
  version!: number;

  static of(webhook: Webhook): WebhookResponse {
    const { id, address, kinds, state, madeAt, failingSince, oldSecretUntil, version } = webhook;
    return { id, address, kinds: [...kinds], state, madeAt, failingSince, oldSecretUntil, version };
  }
}

/** The webhooks of one's own organisation. */
export class WebhookListResponse {
  @ApiProperty({ type: [WebhookResponse] })
  items!: WebhookResponse[];
}

/** A webhook with its secret, which is said this once. */
export class SecretWebhookResponse extends WebhookResponse {
  @ApiProperty()
  secret!: string;

  static with({ webhook, secret }: SecretWebhook): SecretWebhookResponse {
    return Object.assign(new SecretWebhookResponse(), WebhookResponse.of(webhook), { secret });
  }
}

/** One delivery, as the journal knows it. */
export class WebhookDeliveryResponse {
  @ApiProperty({ format: 'uuid', description: 'The same at each attempt.' })
  id!: string;

  @ApiProperty({ enum: [...WEBHOOK_KINDS, 'ping'] })
  kind!: DeliveryKind;

  @ApiProperty({ enum: DELIVERY_STATES })
  state!: DeliveryState;

  @ApiProperty()
  attempts!: number;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastAttemptAt!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'HTTP status of the last answer.' })
  lastStatus!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last attempt failed, in German.' })
  lastError!: string | null;

  @ApiProperty({ description: 'What was sent, byte for byte.' })
  body!: string;

  static of(delivery: WebhookDelivery): WebhookDeliveryResponse {
    const { id, kind, state, attempts, madeAt, lastAttemptAt, lastStatus, lastError, body } = delivery;
    return { id, kind, state, attempts, madeAt, lastAttemptAt, lastStatus, lastError, body };
  }
}

/** The journal of one webhook, the latest first. */
export class WebhookDeliveryListResponse {
  @ApiProperty({ type: [WebhookDeliveryResponse] })
  items!: WebhookDeliveryResponse[];
}
