import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { AccessRoute, EndReason, ReferralState } from '#libs/referral';
import type { Ags, TravelMode } from '#libs/region';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Fall” of one office, under a pseudonym. No column for a name, a day of birth, a nationality, a file number or free text. */
@Entity('referral')
export class ReferralRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'char', length: 8, unique: true })
  code!: string;

  @Column({ name: 'office_id', type: 'uuid' })
  officeId!: string;

  @Column({ type: 'char', length: 8 })
  ags!: Ags;

  @Column({ name: 'format_code', type: 'text' })
  formatCode!: string;

  @Column({ type: 'text', nullable: true })
  level!: LanguageLevel | null;

  @Column({ name: 'access_route', type: 'text' })
  accessRoute!: AccessRoute;

  @Column({ name: 'entitled_until', nullable: true, ...localDateColumn })
  entitledUntil!: LocalDate | null;

  @Column({ type: 'text', array: true })
  dayparts!: Daypart[];

  @Column({ name: 'children_under_three', type: 'integer', default: 0 })
  childrenUnderThree!: number;

  @Column({ name: 'children_from_three', type: 'integer', default: 0 })
  childrenFromThree!: number;

  @Column('text')
  mobility!: TravelMode;

  @Column({ name: 'waiting_since', ...localDateColumn })
  waitingSince!: LocalDate;

  @Column('text')
  state!: ReferralState;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: EndReason | null;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Instant;

  @Column({ name: 'changed_at', ...instantColumn })
  changedAt!: Instant;

  @Column({ name: 'ended_at', nullable: true, ...instantColumn })
  endedAt!: Instant | null;
}
