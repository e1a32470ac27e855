import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { MeetingAnswer } from '#libs/meeting';
import { instantColumn } from '../../platform/database/column-types.js';
import { MeetingRow } from './meeting.entity.js';

/** “Eingeladene”: an organisation or a guest of one meeting. */
@Entity('meeting_invitee')
export class MeetingInviteeRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => MeetingRow)
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ name: 'guest_name', type: 'text', nullable: true })
  guestName!: string | null;

  @Column({ name: 'guest_mail_address', type: 'text', nullable: true })
  guestMailAddress!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: MeetingAnswer | null;

  @Column({ type: 'integer', nullable: true })
  people!: number | null;

  @Column({ name: 'answered_at', nullable: true, ...instantColumn })
  answeredAt!: Instant | null;

  @Column({ type: 'integer', nullable: true })
  present!: number | null;
}
