import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { DecisionOutcome } from '#libs/decision';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Beschluss”. A trigger of the database refuses to change one. */
@Entity('decision')
export class DecisionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text', unique: true })
  number!: string;

  @ForeignKey('committee')
  @Column({ name: 'committee_id', type: 'uuid' })
  committeeId!: string;

  @Column({ name: 'decided_on', ...localDateColumn })
  decidedOn!: LocalDate;

  @Column({ name: 'agenda_item', type: 'text', nullable: true })
  agendaItem!: string | null;

  @Column('text')
  subject!: string;

  @Column('text')
  wording!: string;

  @Column('text')
  outcome!: DecisionOutcome;

  @Column({ name: 'votes_for', type: 'integer', nullable: true })
  votesFor!: number | null;

  @Column({ name: 'votes_against', type: 'integer', nullable: true })
  votesAgainst!: number | null;

  @Column({ type: 'integer', nullable: true })
  abstentions!: number | null;

  @Column({ name: 'meeting_id', type: 'uuid', nullable: true })
  meetingId!: string | null;

  @ForeignKey('document')
  @Column({ name: 'document_id', type: 'uuid', nullable: true })
  documentId!: string | null;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @ForeignKey(() => DecisionRow)
  @Column({ name: 'corrects_id', type: 'uuid', nullable: true })
  correctsId!: string | null;

  @ForeignKey('organisation')
  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', ...instantColumn })
  recordedAt!: Instant;
}
