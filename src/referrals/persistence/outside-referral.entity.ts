import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** A row of a referral to a provider that is not on the platform. */
@Entity('outside_referral')
export class OutsideReferralRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  @Column({ name: 'provider_name', type: 'text' })
  providerName!: string;

  @Column('text')
  town!: string;

  @Column({ name: 'course_title', type: 'text' })
  courseTitle!: string;

  @Column({ name: 'starts_on', nullable: true, ...localDateColumn })
  startsOn!: LocalDate | null;

  @Column({ name: 'logged_at', ...instantColumn })
  loggedAt!: Instant;
}
