import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { TestBookingState } from '#libs/placement-test';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Buchung” of a place in a test for one case; goes with its case when that is erased. */
@Entity('placement_test_booking')
export class TestBookingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'test_id', type: 'uuid' })
  testId!: string;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  @Column('text')
  state!: TestBookingState;

  @Column({ name: 'booked_at', ...instantColumn })
  bookedAt!: Instant;

  @Column({ name: 'result_level', type: 'text', nullable: true })
  resultLevel!: LanguageLevel | null;

  @Column({ name: 'result_format_code', type: 'text', nullable: true })
  resultFormatCode!: string | null;

  @Column({ name: 'result_at', nullable: true, ...instantColumn })
  resultAt!: Instant | null;
}
