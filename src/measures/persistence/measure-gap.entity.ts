import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** Which Versorgungslücke a measure answers. */
@Entity('measure_gap')
export class MeasureGapRow {
  @ForeignKey(() => MeasureRow)
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('gap')
  @PrimaryColumn({ name: 'gap_id', type: 'uuid' })
  gapId!: string;
}
