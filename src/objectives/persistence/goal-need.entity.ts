import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GoalRow } from './goal.entity.js';
import { StrategicNeedRow } from './strategic-need.entity.js';

/** Which needs a goal meets. */
@Entity('goal_need')
export class GoalNeedRow {
  @ForeignKey(() => GoalRow)
  @PrimaryColumn({ name: 'goal_id', type: 'uuid' })
  goalId!: string;

  @ForeignKey(() => StrategicNeedRow)
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;
}
