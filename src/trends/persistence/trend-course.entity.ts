import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { CourseTurn } from '#libs/trend';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Was aus einem Kurs wurde”: it began, or was called off, on a day. */
@Entity('trend_course')
export class TrendCourseRow {
  @PrimaryColumn({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @PrimaryColumn('text')
  turn!: CourseTurn;

  @PrimaryColumn(localDateColumn)
  day!: LocalDate;

  @Column({ name: 'format_code', type: 'text' })
  formatCode!: string;

  @Column({ name: 'area_key', type: 'text' })
  areaKey!: string;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column('integer')
  taken!: number;

  @Column('integer')
  places!: number;
}
