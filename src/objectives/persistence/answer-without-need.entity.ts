import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “kein Bedarf”: an answer of a survey that somebody read and found to speak of no need, and why. */
@Entity('answer_without_need')
export class AnswerWithoutNeedRow {
  @PrimaryColumn({ name: 'answer_id', type: 'uuid' })
  answerId!: string;

  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column('text')
  reason!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'decided_at', ...instantColumn })
  decidedAt!: Instant;
}
