import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { SelectionState } from '#libs/yearly-selection';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Fassung der Jahresauswahl”. A trigger of the database refuses to change a decided one. */
@Entity('yearly_selection')
export class YearlySelectionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('concept')
  @Column({ name: 'concept_id', type: 'uuid' })
  conceptId!: string;

  @Column('integer')
  year!: number;

  @Column('integer')
  edition!: number;

  @Column('text')
  state!: SelectionState;

  @Column({ name: 'frame_cents', type: 'bigint', nullable: true })
  frameCents!: number | null;

  @Column({ name: 'change_reason', type: 'text', nullable: true })
  changeReason!: string | null;

  @Column({ name: 'assessed_from', nullable: true, ...localDateColumn })
  assessedFrom!: LocalDate | null;

  @Column({ type: 'integer', nullable: true })
  members!: number | null;

  @ForeignKey('decision')
  @Column({ name: 'recommendation_id', type: 'uuid', nullable: true })
  recommendationId!: string | null;

  @ForeignKey('decision')
  @Column({ name: 'decision_id', type: 'uuid', nullable: true, unique: true })
  decisionId!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
