import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { MeetingGuest, MeetingKind, MeetingState } from '#libs/meeting';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Sitzung”. */
@Entity('meeting')
export class MeetingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: MeetingKind;

  @ForeignKey('committee')
  @Column({ name: 'committee_id', type: 'uuid', nullable: true })
  committeeId!: string | null;

  @Column('text')
  title!: string;

  @Column({ name: 'starts_at', ...instantColumn })
  startsAt!: Instant;

  @Column({ name: 'ends_at', ...instantColumn })
  endsAt!: Instant;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ name: 'online_address', type: 'text', nullable: true })
  onlineAddress!: string | null;

  @Column('text')
  notes!: string;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @Column('jsonb')
  guests!: MeetingGuest[];

  @Column('text')
  state!: MeetingState;

  @Column({ name: 'state_reason', type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'integer', default: 0 })
  sequence!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
