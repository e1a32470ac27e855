import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import { YearlySelectionRow } from './yearly-selection.entity.js';

/** “Schritt der Jahresauswahl”. */
@Entity('selection_step')
export class SelectionStepRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => YearlySelectionRow)
  @Column({ name: 'selection_id', type: 'uuid' })
  selectionId!: string;

  @Column('text')
  act!: string;

  @ForeignKey('decision')
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;

  @Column(instantColumn)
  at!: Instant;
}
