import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** “Mitwirkende” of a measure. */
@Entity('measure_partner')
export class MeasurePartnerRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => MeasureRow)
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', nullable: true })
  name!: string | null;
}
