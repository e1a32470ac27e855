import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuestionChoice, QuestionKind } from '#libs/survey';

/** “Frage” of a survey. */
@Entity('survey_question')
export class SurveyQuestionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  kind!: QuestionKind;

  @Column('text')
  title!: string;

  @Column({ type: 'text', nullable: true })
  hint!: string | null;

  @Column({ name: 'is_required', type: 'boolean' })
  isRequired!: boolean;

  @Column({ name: 'field_id', type: 'uuid', nullable: true })
  fieldId!: string | null;

  @Column('jsonb')
  choices!: QuestionChoice[];

  @Column({ name: 'low_word', type: 'text', nullable: true })
  lowWord!: string | null;

  @Column({ name: 'high_word', type: 'text', nullable: true })
  highWord!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;
}
