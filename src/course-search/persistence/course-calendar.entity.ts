import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { CourseQuestion } from '#libs/matching';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Kurskalender”: only the hash of the secret in its link is kept. */
@Entity('course_calendar')
export class CourseCalendarRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'token_hash', type: 'char', length: 64, unique: true })
  tokenHash!: string;

  @Column({ type: 'jsonb' })
  question!: CourseQuestion;

  @Column({ name: 'made_at', ...instantColumn })
  madeAt!: Instant;

  @Column({ name: 'read_at', ...instantColumn })
  readAt!: Instant;
}
