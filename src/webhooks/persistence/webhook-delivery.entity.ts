import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { DeliveryKind, DeliveryState } from '#libs/webhook';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Zustellung” of one fact to one webhook. */
@Entity('webhook_delivery')
export class WebhookDeliveryRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('webhook')
  @Column({ name: 'webhook_id', type: 'uuid' })
  webhookId!: string;

  @Column('text')
  kind!: DeliveryKind;

  @Column('text')
  fact!: string;

  @Column('text')
  body!: string;

  @Column('text')
  state!: DeliveryState;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ type: 'integer', default: 0 })
  round!: number;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Instant;

  @Column({ name: 'queued_at', nullable: true, ...instantColumn })
  queuedAt!: Instant | null;

  @Column({ name: 'last_attempt_at', nullable: true, ...instantColumn })
  lastAttemptAt!: Instant | null;

  @Column({ name: 'last_status', type: 'integer', nullable: true })
  lastStatus!: number | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'delivered_at', nullable: true, ...instantColumn })
  deliveredAt!: Instant | null;
}
