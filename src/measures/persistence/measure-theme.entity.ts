import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** Which Querschnittsthema a measure touches. */
@Entity('measure_theme')
export class MeasureThemeRow {
  @ForeignKey(() => MeasureRow)
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('cross_cutting_theme')
  @PrimaryColumn({ name: 'theme_id', type: 'uuid' })
  themeId!: string;
}
