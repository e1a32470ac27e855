import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import type { GapCause, GapEvidence, GapSeverity } from '#libs/coverage';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Versorgungslücke”, one row for its whole life. At most one is open for an area, format and level. */
@Entity('gap')
@Index('gap_open_once', { synchronize: false })
@Index('gap_list', { synchronize: false })
export class GapRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'area_key', type: 'char', length: 9 })
  areaKey!: string;

  @ForeignKey('course_format')
  @Column({ name: 'format_code', type: 'text' })
  formatCode!: string;

  @Column({ type: 'text', nullable: true })
  level!: LanguageLevel | null;

  @Column('integer')
  people!: number;

  @Column({ name: 'longest_wait_days', type: 'integer' })
  longestWaitDays!: number;

  @Column('text')
  severity!: GapSeverity;

  @Column('text')
  cause!: GapCause;

  @Column('jsonb')
  evidence!: GapEvidence;

  @Column({ name: 'opened_on', ...localDateColumn })
  openedOn!: LocalDate;

  @Column({ name: 'last_seen_on', ...localDateColumn })
  lastSeenOn!: LocalDate;

  /** The day of the last check that looked at this gap, whether it saw it or found it covered. */
  @Column({ name: 'last_checked_on', ...localDateColumn })
  lastCheckedOn!: LocalDate;

  @Column({ name: 'covered_checks', type: 'integer' })
  coveredChecks!: number;

  @Column({ name: 'closed_on', nullable: true, ...localDateColumn })
  closedOn!: LocalDate | null;

  @Column('integer')
  version!: number;

  @Column({ name: 'told_people', type: 'integer' })
  toldPeople!: number;
}
