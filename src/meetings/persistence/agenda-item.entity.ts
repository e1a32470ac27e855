import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AgendaEvidence, AgendaItemState, AgendaSource } from '#libs/meeting';
import { MeetingRow } from './meeting.entity.js';

/** “Tagesordnungspunkt” with what the minutes say of it. */
@Entity('agenda_item')
export class AgendaItemRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => MeetingRow)
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  source!: AgendaSource;

  @Column('text')
  title!: string;

  @Column('text')
  note!: string;

  @Column({ name: 'planned_minutes', type: 'integer', nullable: true })
  plannedMinutes!: number | null;

  @Column('jsonb')
  evidence!: AgendaEvidence[];

  @Column('text')
  state!: AgendaItemState;

  @ForeignKey('organisation')
  @Column({ name: 'suggested_by', type: 'uuid', nullable: true })
  suggestedBy!: string | null;

  @Column({ type: 'text', default: '' })
  minutes!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
