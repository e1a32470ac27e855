import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** Which measure of the edition before goes on in which of the next. */
@Entity('measure_carry_over')
export class MeasureCarryOverRow {
  @ForeignKey(() => MeasureRow)
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey(() => MeasureRow)
  @Column({ name: 'from_measure_id', type: 'uuid' })
  fromMeasureId!: string;
}
