import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Criterion } from '#libs/yearly-selection';
import { YearlySelectionRow } from './yearly-selection.entity.js';

/** “Bewertung” of one measure by one member and criterion. */
@Entity('selection_assessment')
export class SelectionAssessmentRow {
  @ForeignKey(() => YearlySelectionRow)
  @PrimaryColumn({ name: 'selection_id', type: 'uuid' })
  selectionId!: string;

  @ForeignKey('measure')
  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ForeignKey('account')
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @PrimaryColumn('text')
  criterion!: Criterion;

  @Column('integer')
  points!: number;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'revised_points', type: 'integer', nullable: true })
  revisedPoints!: number | null;

  @Column({ name: 'revision_reason', type: 'text', nullable: true })
  revisionReason!: string | null;
}
