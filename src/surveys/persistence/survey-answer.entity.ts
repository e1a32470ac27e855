import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { InvitationOrigin } from '#libs/survey';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Antwortbogen”. Where it is anonymous, the database refuses a sender and a time. */
@Entity('survey_response')
export class SurveyResponseRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column({ name: 'is_anonymous', type: 'boolean' })
  isAnonymous!: boolean;

  @Column('text')
  origin!: InvitationOrigin;

  @Column({ name: 'invitation_id', type: 'uuid', nullable: true, unique: true })
  invitationId!: string | null;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ name: 'respondent_name', type: 'text', nullable: true })
  respondentName!: string | null;

  @Column({ name: 'sent_on', ...localDateColumn })
  sentOn!: LocalDate;

  @Column({ name: 'sent_at', nullable: true, ...instantColumn })
  sentAt!: Instant | null;
}

/** “Antwort” to one question. Where it is anonymous, it stands on no sheet. */
@Entity('survey_answer')
export class SurveyAnswerRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column({ name: 'is_anonymous', type: 'boolean' })
  isAnonymous!: boolean;

  @Column({ name: 'question_id', type: 'uuid' })
  questionId!: string;

  @Column({ name: 'response_id', type: 'uuid', nullable: true })
  responseId!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'double precision', nullable: true })
  number!: number | null;

  @Column({ name: 'choice_ids', type: 'text', array: true, default: [] })
  choiceIds!: string[];
}
