import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { IndicatorSource, IndicatorUnit, Rhythm } from '#libs/indicator';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Reihe eines Indikators”. A trigger of the database refuses to change one. */
@Entity('indicator_series')
export class IndicatorSeriesRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('indicator')
  @Column({ name: 'indicator_id', type: 'uuid' })
  indicatorId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  definition!: string;

  @Column('text')
  unit!: IndicatorUnit;

  @Column('text')
  source!: IndicatorSource;

  @Column({ name: 'query_key', type: 'text', nullable: true })
  queryKey!: string | null;

  @Column({ name: 'format_code', type: 'text', nullable: true })
  formatCode!: string | null;

  @Column({ name: 'area_key', type: 'text', nullable: true })
  areaKey!: string | null;

  @Column({ name: 'source_name', type: 'text', nullable: true })
  sourceName!: string | null;

  @Column('text')
  rhythm!: Rhythm;

  @Column({ name: 'measured_from', ...localDateColumn })
  measuredFrom!: LocalDate;
}
