import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Sitzungskalender” of an organisation: only the hash of the secret in its link is kept. */
@Entity('meeting_calendar')
export class MeetingCalendarRow {
  @ForeignKey('organisation')
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'token_hash', type: 'char', length: 64, unique: true })
  tokenHash!: string;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Instant;
}
