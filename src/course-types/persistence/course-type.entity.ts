import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Kursart”: a dated row of law. */
@Entity('course_type')
export class CourseTypeRow {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ name: 'language_units', type: 'integer' })
  languageUnits!: number;

  @Column({ name: 'orientation_units', type: 'integer' })
  orientationUnits!: number;

  @Column({ name: 'section_count', type: 'integer' })
  sectionCount!: number;

  @Column({ name: 'maximum_size', type: 'integer' })
  maximumSize!: number;

  @Column({ name: 'startable_from', ...localDateColumn })
  startableFrom!: LocalDate;

  @Column({ name: 'startable_until', nullable: true, ...localDateColumn })
  startableUntil!: LocalDate | null;

  @Column('text')
  source!: string;
}
