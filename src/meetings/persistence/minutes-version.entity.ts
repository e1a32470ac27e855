import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { MinutesEntry } from '#libs/meeting';
import { instantColumn } from '../../platform/database/column-types.js';
import { MeetingRow } from './meeting.entity.js';

/** “Fassung einer Niederschrift”. The database itself refuses to change one. */
@Entity('minutes_version')
export class MinutesVersionRow {
  @ForeignKey(() => MeetingRow)
  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column({ name: 'released_at', ...instantColumn })
  releasedAt!: Instant;

  @ForeignKey('organisation')
  @Column({ name: 'released_by', type: 'uuid' })
  releasedBy!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column('jsonb')
  entries!: MinutesEntry[];
}
