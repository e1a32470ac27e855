import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { Maturity, MeasureState } from '#libs/measure';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Maßnahme”. */
@Entity('measure')
export class MeasureRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('concept')
  @Column({ name: 'concept_id', type: 'uuid' })
  conceptId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column('text')
  state!: MeasureState;

  @Column('text')
  maturity!: Maturity;

  @ForeignKey('organisation')
  @Column({ name: 'responsible_organisation_id', type: 'uuid', nullable: true })
  responsibleOrganisationId!: string | null;

  @Column({ name: 'responsible_name', type: 'text', nullable: true })
  responsibleName!: string | null;

  @ForeignKey('organisation')
  @Column({ name: 'proposed_by', type: 'uuid' })
  proposedBy!: string;

  @Column({ name: 'proposed_at', ...instantColumn })
  proposedAt!: Instant;

  @Column({ name: 'period_from', nullable: true, ...localDateColumn })
  periodFrom!: LocalDate | null;

  @Column({ name: 'period_until', nullable: true, ...localDateColumn })
  periodUntil!: LocalDate | null;

  @Column({ name: 'planned_cost_cents', type: 'bigint', nullable: true })
  plannedCostCents!: number | null;

  @Column({ name: 'actual_cost_cents', type: 'bigint', nullable: true })
  actualCostCents!: number | null;

  @Column({ name: 'budget_item', type: 'text', nullable: true })
  budgetItem!: string | null;

  @Column({ name: 'state_reason', type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ name: 'state_since', ...localDateColumn })
  stateSince!: LocalDate;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
