import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { JudgedAspect, ReviewFigures, ReviewSnapshot } from '#libs/measure-review';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Überprüfung einer Maßnahme”. A trigger of the database refuses to change or to delete one. */
@Entity('measure_review')
export class MeasureReviewRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('measure')
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('concept')
  @Column({ name: 'concept_id', type: 'uuid' })
  conceptId!: string;

  @Column({ name: 'as_of', ...localDateColumn })
  asOf!: LocalDate;

  @Column('jsonb')
  implementation!: JudgedAspect;

  @Column('jsonb')
  schedule!: JudgedAspect;

  @Column('jsonb')
  goal!: JudgedAspect;

  @Column('text')
  progress!: string;

  @Column({ type: 'text', nullable: true })
  effect!: string | null;

  @Column('jsonb')
  figures!: ReviewFigures;

  @Column({ name: 'next_step', type: 'text', nullable: true })
  nextStep!: string | null;

  @ForeignKey('organisation')
  @Column({ name: 'next_step_owner_id', type: 'uuid', nullable: true })
  nextStepOwnerId!: string | null;

  @Column({ name: 'next_step_due_on', nullable: true, ...localDateColumn })
  nextStepDueOn!: LocalDate | null;

  @Column({ name: 'public_sentence', type: 'text', nullable: true })
  publicSentence!: string | null;

  @Column('jsonb')
  snapshot!: ReviewSnapshot;

  @ForeignKey(() => MeasureReviewRow)
  @Column({ name: 'corrects_id', type: 'uuid', nullable: true, unique: true })
  correctsId!: string | null;

  @ForeignKey('organisation')
  @Column({ name: 'reviewed_by', type: 'uuid' })
  reviewedBy!: string;

  @Column({ name: 'reviewed_at', ...instantColumn })
  reviewedAt!: Instant;
}
