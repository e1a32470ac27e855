import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StrategicNeedRow } from './strategic-need.entity.js';

/** Whose need it is. */
@Entity('need_target_group')
export class NeedTargetGroupRow {
  @ForeignKey(() => StrategicNeedRow)
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @ForeignKey('target_group')
  @PrimaryColumn({ name: 'target_group_id', type: 'uuid' })
  targetGroupId!: string;
}
