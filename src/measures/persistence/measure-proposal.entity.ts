import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeasureRow } from './measure.entity.js';

/** “Vorschlag” as it was written. */
@Entity('measure_proposal')
export class MeasureProposalRow {
  @ForeignKey(() => MeasureRow)
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @Column({ name: 'for_whom', type: 'text' })
  forWhom!: string;

  @Column({ name: 'who_could', type: 'text' })
  whoCould!: string;

  @ForeignKey('strategic_need')
  @Column({ name: 'need_id', type: 'uuid', nullable: true })
  needId!: string | null;
}
