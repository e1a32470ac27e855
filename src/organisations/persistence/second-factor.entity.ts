import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import { AccountRow } from './account.entity.js';

/** “Zweiter Faktor”: the secret that an app of its owner shares with the platform, sealed. */
@Entity('second_factor')
export class SecondFactorRow {
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'sealed_secret', type: 'text', nullable: true })
  sealedSecret!: string | null;

  @Column({ name: 'confirmed_at', nullable: true, ...instantColumn })
  confirmedAt!: Instant | null;

  /** The time step of the last code that was accepted: none of it, and none before, is accepted again. */
  @Column({ name: 'last_step', type: 'integer', nullable: true })
  lastStep!: number | null;

  /** A new secret that nobody has confirmed yet; the one before holds meanwhile. */
  @Column({ name: 'waiting_secret', type: 'text', nullable: true })
  waitingSecret!: string | null;
}

/** “Wiederherstellungscode”: its hash alone. */
@Entity('recovery_code')
export class RecoveryCodeRow {
  @PrimaryColumn('text')
  hash!: string;

  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'used_at', nullable: true, ...instantColumn })
  usedAt!: Instant | null;
}
