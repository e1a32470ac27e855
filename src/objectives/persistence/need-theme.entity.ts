import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StrategicNeedRow } from './strategic-need.entity.js';

/** Which Querschnittsthema a need touches. */
@Entity('need_theme')
export class NeedThemeRow {
  @ForeignKey(() => StrategicNeedRow)
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @ForeignKey('cross_cutting_theme')
  @PrimaryColumn({ name: 'theme_id', type: 'uuid' })
  themeId!: string;
}
