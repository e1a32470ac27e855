import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { FeedFilter } from '#libs/calendar-feed';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Kalenderabo”: only the hash of the secret in its link is kept. */
@Entity('calendar_feed')
export class CalendarFeedRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @ForeignKey('account')
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column('text')
  title!: string;

  @Column('jsonb')
  filter!: FeedFilter;

  @Column({ name: 'token_hash', type: 'char', length: 64, unique: true })
  tokenHash!: string;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Instant;

  @Column({ name: 'renewed_at', ...instantColumn })
  renewedAt!: Instant;

  @Column({ name: 'read_at', nullable: true, ...instantColumn })
  readAt!: Instant | null;
}
