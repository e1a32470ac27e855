import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { FundingSource, FundingState } from '#libs/measure';
import { localDateColumn } from '../../platform/database/column-types.js';
import { MeasureRow } from './measure.entity.js';

/** “Finanzierung” of a measure. */
@Entity('measure_funding')
export class MeasureFundingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => MeasureRow)
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @Column('text')
  source!: FundingSource;

  @Column('text')
  programme!: string;

  @Column({ name: 'amount_cents', type: 'bigint' })
  amountCents!: number;

  @Column({ name: 'granted_from', nullable: true, ...localDateColumn })
  grantedFrom!: LocalDate | null;

  @Column({ name: 'granted_until', nullable: true, ...localDateColumn })
  grantedUntil!: LocalDate | null;

  @Column('text')
  state!: FundingState;
}
