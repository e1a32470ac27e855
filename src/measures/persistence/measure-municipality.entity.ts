import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** Where a measure takes place. */
@Entity('measure_municipality')
export class MeasureMunicipalityRow {
  @ForeignKey(() => MeasureRow)
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('municipality')
  @PrimaryColumn({ type: 'char', length: 8 })
  ags!: string;
}
