import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import { OrganisationRow } from './organisation.entity.js';

/** “Konto”: a login of one organisation. */
@Entity('account')
export class AccountRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => OrganisationRow)
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text', unique: true })
  login!: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  @Column({ name: 'is_administrator', type: 'boolean', default: false })
  isAdministrator!: boolean;

  /** The password was made by the server and is known to an administrator. */
  @Column({ name: 'must_change_password', type: 'boolean', default: false })
  mustChangePassword!: boolean;

  /** Until when that password opens the account; null for one of the owner's own. */
  @Column({ name: 'first_password_ends_at', nullable: true, ...instantColumn })
  firstPasswordEndsAt!: Instant | null;

  /** Raised whenever all sessions end: a sign-in that runs meanwhile leaves none behind. */
  @Column({ name: 'session_epoch', type: 'integer', default: 0 })
  sessionEpoch!: number;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Instant;

  @Column({ name: 'deactivated_at', nullable: true, ...instantColumn })
  deactivatedAt!: Instant | null;
}
