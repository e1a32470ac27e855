import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { WebhookKind, WebhookState } from '#libs/webhook';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Webhook”. Its secrets are encrypted with a key that is not in the database. */
@Entity('webhook')
export class WebhookRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @ForeignKey('account')
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column('text')
  address!: string;

  @Column('text', { array: true })
  kinds!: WebhookKind[];

  @Column('text')
  state!: WebhookState;

  @Column({ name: 'secret_box', type: 'text' })
  secretBox!: string;

  @Column({ name: 'old_secret_box', type: 'text', nullable: true })
  oldSecretBox!: string | null;

  @Column({ name: 'old_secret_until', nullable: true, ...instantColumn })
  oldSecretUntil!: Instant | null;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Instant;

  @Column({ name: 'failing_since', nullable: true, ...instantColumn })
  failingSince!: Instant | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
