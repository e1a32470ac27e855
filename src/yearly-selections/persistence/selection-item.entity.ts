import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SelectionClass, Verdict } from '#libs/yearly-selection';
import { YearlySelectionRow } from './yearly-selection.entity.js';

/** “Position der Jahresauswahl”. */
@Entity('selection_item')
export class SelectionItemRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => YearlySelectionRow)
  @Column({ name: 'selection_id', type: 'uuid' })
  selectionId!: string;

  @ForeignKey('measure')
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @Column('text')
  verdict!: Verdict;

  @Column({ name: 'selection_class', type: 'text', nullable: true })
  selectionClass!: SelectionClass | null;

  @Column({ type: 'integer', nullable: true })
  rank!: number | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'frozen_title', type: 'text', nullable: true })
  frozenTitle!: string | null;

  @Column({ name: 'frozen_cost_cents', type: 'bigint', nullable: true })
  frozenCostCents!: number | null;
}
