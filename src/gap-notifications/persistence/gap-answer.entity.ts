import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';
import type { GapAnswer } from '#libs/gap-notice';
import type { AnswerChannel } from '../notice.js';

/** “Antwort auf eine Lücke”. Answers are never overwritten; the latest of an organisation counts. */
@Entity('gap_answer')
@Check('gap_answer_kind', `"kind" IN ('promised', 'planned', 'cannot')`)
@Unique('gap_answer_once', ['gapId', 'organisationId', 'answeredAt'])
export class GapAnswerRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('gap', { onDelete: 'CASCADE' })
  @Column({ name: 'gap_id', type: 'uuid' })
  gapId!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column('text')
  kind!: GapAnswer['kind'];

  @Column({ name: 'planned_on', nullable: true, ...localDateColumn })
  plannedOn!: LocalDate | null;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: GapAnswer['reasonCode'];

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'answered_at', ...instantColumn })
  answeredAt!: Instant;

  @Column('text')
  channel!: AnswerChannel;
}
