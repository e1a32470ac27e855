import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { Absence } from '#libs/indicator';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Messwert”. A trigger of the database refuses to change one. */
@Entity('measured_value')
export class MeasuredValueRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('indicator')
  @Column({ name: 'indicator_id', type: 'uuid' })
  indicatorId!: string;

  @ForeignKey('indicator_series')
  @Column({ name: 'series_id', type: 'uuid' })
  seriesId!: string;

  @Column({ name: 'cut_off_day', ...localDateColumn })
  cutOffDay!: LocalDate;

  @Column({ type: 'double precision', nullable: true })
  value!: number | null;

  @Column({ type: 'text', nullable: true })
  absence!: Absence | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ name: 'as_of', ...localDateColumn })
  asOf!: LocalDate;

  @Column({ name: 'data_reported', type: 'integer', nullable: true })
  dataReported!: number | null;

  @Column({ name: 'data_total', type: 'integer', nullable: true })
  dataTotal!: number | null;

  @Column({ name: 'is_public_safe', type: 'boolean' })
  isPublicSafe!: boolean;

  @ForeignKey('organisation')
  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  enteredBy!: string | null;

  @Column({ name: 'recorded_at', ...instantColumn })
  recordedAt!: Instant;

  @ForeignKey(() => MeasuredValueRow)
  @Column({ name: 'corrects_id', type: 'uuid', nullable: true, unique: true })
  correctsId!: string | null;
}
