import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { AuditPurpose } from '#libs/rights';
import { instantColumn } from '../database/column-types.js';

/** “Protokollzeile”: who did what to which row, when. Never carries the content of a case. */
@Entity('audit_line')
export class AuditLineRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  readonly id!: number;

  @Column(instantColumn)
  at!: Instant;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column('text')
  act!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  /** Whose row it was; null where it belongs to nobody, or to the one who acted. */
  @Column({ name: 'owner_organisation_id', type: 'uuid', nullable: true })
  ownerOrganisationId!: string | null;

  @Column({ type: 'text', nullable: true })
  purpose!: AuditPurpose | null;

  @Column({ type: 'jsonb', default: {} })
  facts!: Readonly<Record<string, string | number | null>>;
}
