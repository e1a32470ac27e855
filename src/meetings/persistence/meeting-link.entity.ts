import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeetingInviteeRow } from './meeting-invitee.entity.js';

/** The link of one mail: only the hash of its secret is kept. */
@Entity('meeting_link')
export class MeetingLinkRow {
  @PrimaryColumn({ name: 'token_hash', type: 'char', length: 64 })
  tokenHash!: string;

  @ForeignKey(() => MeetingInviteeRow, { onDelete: 'CASCADE' })
  @Column({ name: 'invitee_id', type: 'uuid' })
  inviteeId!: string;
}
