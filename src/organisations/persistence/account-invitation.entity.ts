import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import { OrganisationRow } from './organisation.entity.js';

/** “Einladung zu einem Konto”: a link by mail with which somebody makes their account themselves, once. */
@Entity('account_invitation')
export class AccountInvitationRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => OrganisationRow)
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column('text')
  login!: string;

  @Column({ name: 'is_administrator', type: 'boolean' })
  isAdministrator!: boolean;

  /** Where the link went; forgotten once the invitation has ended. */
  @Column({ name: 'mail_address', type: 'text', nullable: true })
  mailAddress!: string | null;

  @Column({ name: 'token_hash', type: 'text', unique: true })
  tokenHash!: string;

  @Column({ name: 'invited_at', ...instantColumn })
  invitedAt!: Instant;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Instant;

  @Column({ name: 'accepted_at', nullable: true, ...instantColumn })
  acceptedAt!: Instant | null;

  @Column({ name: 'withdrawn_at', nullable: true, ...instantColumn })
  withdrawnAt!: Instant | null;
}
