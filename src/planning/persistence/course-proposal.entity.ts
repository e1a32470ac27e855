import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';
import type { CourseProposal, ProposalEvidence } from '../plan.js';

/** “Kursvorschlag”. */
@Entity('course_proposal')
export class CourseProposalRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'plan_run_id', type: 'uuid' })
  planRunId!: string;

  @Column('text')
  key!: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ name: 'site_id', type: 'uuid' })
  siteId!: string;

  @Column({ name: 'course_type_code', type: 'text' })
  courseTypeCode!: string;

  @Column({ name: 'format_code', type: 'text' })
  formatCode!: string;

  @Column('text')
  level!: LanguageLevel;

  @Column({ name: 'starts_on', ...localDateColumn })
  startsOn!: LocalDate;

  @Column('text', { array: true })
  dayparts!: Daypart[];

  @Column({ name: 'minimum_size', type: 'integer' })
  minimumSize!: number;

  @Column({ name: 'maximum_size', type: 'integer' })
  maximumSize!: number;

  @Column({ name: 'childcare_places', type: 'integer' })
  childcarePlaces!: number;

  @Column('integer')
  people!: number;

  @Column('jsonb')
  evidence!: ProposalEvidence;

  @Column('text')
  state!: CourseProposal['state'];

  @Column({ name: 'offering_id', type: 'uuid', nullable: true })
  offeringId!: string | null;

  @Column({ name: 'decided_at', nullable: true, ...instantColumn })
  decidedAt!: Instant | null;
}
