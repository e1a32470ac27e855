import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { CommitteeRole } from '#libs/committee';
import { localDateColumn } from '../../platform/database/column-types.js';
import { CommitteeRow } from './committee.entity.js';

/** “Mitgliedschaft in einem Gremium”. */
@Entity('committee_membership')
export class CommitteeMembershipRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => CommitteeRow)
  @Column({ name: 'committee_id', type: 'uuid' })
  committeeId!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ name: 'guest_name', type: 'text', nullable: true })
  guestName!: string | null;

  @Column({ name: 'guest_mail_address', type: 'text', nullable: true })
  guestMailAddress!: string | null;

  @Column('text')
  role!: CommitteeRole;

  @Column({ name: 'member_from', ...localDateColumn })
  memberFrom!: LocalDate;

  @Column({ name: 'member_until', nullable: true, ...localDateColumn })
  memberUntil!: LocalDate | null;
}
