import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';
import type { TimeModel } from '../kept-format.js';

/** “Kurstyp”: a column of the coverage map, edited by the county. */
@Entity('course_format')
export class CourseFormatRow {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column({ name: 'course_type_code', type: 'text' })
  courseTypeCode!: string;

  @Column({ name: 'target_group', type: 'text', nullable: true })
  targetGroup!: string | null;

  @Column({ type: 'boolean', default: false })
  childcare!: boolean;

  @Column({ name: 'time_model', type: 'text', nullable: true })
  timeModel!: TimeModel | null;

  @Column({ name: 'reach_minutes', type: 'integer' })
  reachMinutes!: number;

  @Column('integer')
  position!: number;

  @Column({ name: 'valid_from', ...localDateColumn })
  validFrom!: LocalDate;

  @Column({ name: 'valid_until', nullable: true, ...localDateColumn })
  validUntil!: LocalDate | null;
}
