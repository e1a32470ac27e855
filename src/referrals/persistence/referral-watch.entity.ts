import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** A day on which the deadlines of cases were watched. */
@Entity('referral_watch')
export class ReferralWatchRow {
  @PrimaryColumn(localDateColumn)
  day!: LocalDate;

  @Column({ name: 'watched_at', ...instantColumn })
  watchedAt!: Instant;
}
