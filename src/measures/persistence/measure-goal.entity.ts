import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** Which goals a measure serves. */
@Entity('measure_goal')
export class MeasureGoalRow {
  @ForeignKey(() => MeasureRow)
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('goal')
  @PrimaryColumn({ name: 'goal_id', type: 'uuid' })
  goalId!: string;
}
