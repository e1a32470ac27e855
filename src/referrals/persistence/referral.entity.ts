import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { AccessRoute, EndReason, PauseReason, ReferralState, Wish } from '#libs/referral';
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

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'jsonb', default: [] })
  wishes!: Wish[];

  @Column({ name: 'paused_since', nullable: true, ...localDateColumn })
  pausedSince!: LocalDate | null;

  @Column({ name: 'pause_reason', type: 'text', nullable: true })
  pauseReason!: PauseReason | null;

  @Column({ name: 'resumes_on', nullable: true, ...localDateColumn })
  resumesOn!: LocalDate | null;

  @Column({ name: 'addressed_provider_id', type: 'uuid', nullable: true })
  addressedProviderId!: string | null;

  @Column({ name: 'answer_until', nullable: true, ...localDateColumn })
  answerUntil!: LocalDate | null;

  @Column({ name: 'lapsed_offers', type: 'integer', default: 0 })
  lapsedOffers!: number;

  @Column({ name: 'duplicate_key', type: 'char', length: 64, nullable: true })
  duplicateKey!: string | null;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Instant;

  @Column({ name: 'changed_at', ...instantColumn })
  changedAt!: Instant;

  @Column({ name: 'ended_at', nullable: true, ...instantColumn })
  endedAt!: Instant | null;
}
