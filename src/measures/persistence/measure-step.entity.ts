import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { MeasureState, MeasureStep } from '#libs/measure';
import { instantColumn } from '../../platform/database/column-types.js';
import { MeasureRow } from './measure.entity.js';

/** “Schritt” of a measure. */
@Entity('measure_step')
export class MeasureStepRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  readonly id!: number;

  @ForeignKey(() => MeasureRow)
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @Column('text')
  act!: MeasureStep['act'];

  @Column({ name: 'to_state', type: 'text' })
  toState!: MeasureState;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ name: 'stepped_at', ...instantColumn })
  steppedAt!: Instant;
}
