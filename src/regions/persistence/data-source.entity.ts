import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Datenquelle” of the areas now in force. */
@Entity('data_source')
export class DataSourceRow {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  title!: string;

  @Column('text')
  attribution!: string;

  @Column({ name: 'as_of', nullable: true, ...localDateColumn })
  asOf!: LocalDate | null;

  @Column({ name: 'imported_at', ...instantColumn })
  importedAt!: Instant;
}
