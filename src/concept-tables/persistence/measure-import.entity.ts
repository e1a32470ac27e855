import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** “Herkunft aus einer Datei”: the measure as the last import left it. A higher version now means that a person edited it since. */
@Entity('measure_import')
export class MeasureImportRow {
  @ForeignKey('measure', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @Column('integer')
  version!: number;
}
