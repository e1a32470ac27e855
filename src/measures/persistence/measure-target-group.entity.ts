import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** Whom a measure is for. */
@Entity('measure_target_group')
export class MeasureTargetGroupRow {
  @ForeignKey(() => MeasureRow)
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('target_group')
  @PrimaryColumn({ name: 'target_group_id', type: 'uuid' })
  targetGroupId!: string;
}
