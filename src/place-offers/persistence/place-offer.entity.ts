import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { PlaceOfferState } from '#libs/place-offer';
import type { ReferralParty } from '#libs/referral';
import type { Grounds } from '#libs/waiting-list';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Platzangebot”. */
@Entity('place_offer')
export class PlaceOfferRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  @Column({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @Column({ name: 'section_number', type: 'integer' })
  sectionNumber!: number;

  @Column({ type: 'integer', default: 0 })
  children!: number;

  @Column('text')
  state!: PlaceOfferState;

  @Column({ name: 'is_priority', type: 'boolean' })
  isPriority!: boolean;

  @Column('jsonb')
  grounds!: Grounds;

  @Column({ name: 'start_run_id', type: 'uuid', nullable: true })
  startRunId!: string | null;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Instant;

  @Column({ name: 'answer_until', ...localDateColumn })
  answerUntil!: LocalDate;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Instant;

  @Column({ name: 'reminded_at', nullable: true, ...instantColumn })
  remindedAt!: Instant | null;

  @Column({ name: 'decided_at', nullable: true, ...instantColumn })
  decidedAt!: Instant | null;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy!: ReferralParty | null;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: string | null;
}
