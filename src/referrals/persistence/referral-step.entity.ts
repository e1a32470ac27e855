import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { ReferralAct, ReferralParty, ReferralState } from '#libs/referral';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Schritt eines Falls”: who did what when, and why. */
@Entity('referral_step')
export class ReferralStepRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  readonly id!: number;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  @Column(instantColumn)
  at!: Instant;

  @Column('text')
  act!: ReferralAct;

  @Column({ name: 'from_state', type: 'text' })
  fromState!: ReferralState;

  @Column({ name: 'to_state', type: 'text' })
  toState!: ReferralState;

  @Column('text')
  by!: ReferralParty;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column({ name: 'offering_id', type: 'uuid', nullable: true })
  offeringId!: string | null;
}
