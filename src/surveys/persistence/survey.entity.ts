import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { SurveyReminder, SurveyState } from '#libs/survey';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Befragung”. */
@Entity('survey')
export class SurveyRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'concept_id', type: 'uuid', nullable: true })
  conceptId!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  purpose!: string;

  @Column({ name: 'opens_on', ...localDateColumn })
  opensOn!: LocalDate;

  @Column({ name: 'closes_on', ...localDateColumn })
  closesOn!: LocalDate;

  @Column({ name: 'opens_by_itself', type: 'boolean' })
  opensByItself!: boolean;

  @Column({ name: 'is_anonymous', type: 'boolean' })
  isAnonymous!: boolean;

  /** Readable, because it is shown to whoever wants to hand it out. */
  @Column({ name: 'open_token', type: 'text', nullable: true, unique: true })
  openToken!: string | null;

  @Column('text')
  state!: SurveyState;

  @Column({ name: 'opened_on', nullable: true, ...localDateColumn })
  openedOn!: LocalDate | null;

  @Column({ name: 'closed_on', nullable: true, ...localDateColumn })
  closedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  reminded!: SurveyReminder | null;

  @Column({ type: 'text', default: '' })
  summary!: string;

  @Column({ name: 'is_released', type: 'boolean', default: false })
  isReleased!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
