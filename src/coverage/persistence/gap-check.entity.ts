import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Prüflauf”: one row for each day that was checked. */
@Entity('gap_check')
export class GapCheckRow {
  @PrimaryColumn({ name: 'checked_on', ...localDateColumn })
  checkedOn!: LocalDate;

  @Column({ name: 'finished_at', ...instantColumn })
  finishedAt!: Instant;

  @Column('integer')
  demand!: number;

  @Column('integer')
  placed!: number;

  @Column('integer')
  opened!: number;

  @Column('integer')
  grown!: number;

  @Column('integer')
  persisting!: number;

  @Column('integer')
  closed!: number;

  @Column({ name: 'providers_reported', type: 'integer' })
  providersReported!: number;

  @Column({ name: 'providers_total', type: 'integer' })
  providersTotal!: number;

  @Column({ name: 'offices_reported', type: 'integer' })
  officesReported!: number;

  @Column({ name: 'offices_total', type: 'integer' })
  officesTotal!: number;
}
