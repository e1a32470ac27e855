import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** “Herkunft eines Bedarfs aus einer Datei”: as the last import left it. A higher version now means that a person edited it since. */
@Entity('need_import')
export class NeedImportRow {
  @ForeignKey('strategic_need', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @Column('integer')
  version!: number;
}
