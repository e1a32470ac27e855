import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import { AccountRow } from './account.entity.js';

/** “Verknüpfung mit dem Anmeldedienst”: who an account is there, by issuer and subject. */
@Entity('account_identity')
export class AccountIdentityRow {
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  @Column({ name: 'bound_at', ...instantColumn })
  boundAt!: Instant;
}
