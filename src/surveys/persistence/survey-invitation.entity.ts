import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerContent, InvitationOrigin } from '#libs/survey';

/** “Einladung”. Of an anonymous survey nothing here leads to an answer: no key, no time, no order. */
@Entity('survey_invitation')
export class SurveyInvitationRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column('text')
  origin!: InvitationOrigin;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ name: 'mail_address', type: 'text', nullable: true })
  mailAddress!: string | null;

  @Column({ name: 'is_answered', type: 'boolean', default: false })
  isAnswered!: boolean;

  @Column({ type: 'jsonb', nullable: true })
  draft!: AnswerContent[] | null;
}

/** “Persönlicher Link”: only the hash of its secret is kept. An invitation has one for each mail that carried one. */
@Entity('survey_link')
export class SurveyLinkRow {
  @PrimaryColumn({ name: 'token_hash', type: 'char', length: 64 })
  tokenHash!: string;

  @Column({ name: 'invitation_id', type: 'uuid' })
  invitationId!: string;
}
