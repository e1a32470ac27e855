import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { ActionPointState } from '#libs/meeting';
import { localDateColumn } from '../../platform/database/column-types.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { MeetingRow } from './meeting.entity.js';

/** “Aufgabe aus einer Sitzung”. */
@Entity('action_point')
export class ActionPointRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => MeetingRow)
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;

  @ForeignKey(() => AgendaItemRow)
  @Column({ name: 'agenda_item_id', type: 'uuid' })
  agendaItemId!: string;

  @Column('text')
  wording!: string;

  @ForeignKey('organisation')
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ name: 'due_on', ...localDateColumn })
  dueOn!: LocalDate;

  @Column('text')
  state!: ActionPointState;

  @Column({ name: 'done_on', nullable: true, ...localDateColumn })
  doneOn!: LocalDate | null;

  @Column({ name: 'done_note', type: 'text', nullable: true })
  doneNote!: string | null;
}
