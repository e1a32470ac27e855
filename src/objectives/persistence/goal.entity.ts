import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { GoalLevel, GoalState } from '#libs/objective';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Wirkungsziel”. */
@Entity('goal')
export class GoalRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('concept')
  @Column({ name: 'concept_id', type: 'uuid' })
  conceptId!: string;

  @Column('text')
  statement!: string;

  @Column('text')
  level!: GoalLevel;

  @Column('text')
  specific!: string;

  @Column('text')
  measurable!: string;

  @Column('text')
  attainable!: string;

  @Column('text')
  relevant!: string;

  @Column({ name: 'due_on', ...localDateColumn })
  dueOn!: LocalDate;

  @ForeignKey('committee')
  @Column({ name: 'committee_id', type: 'uuid', nullable: true })
  committeeId!: string | null;

  @Column('text')
  state!: GoalState;

  @Column({ name: 'state_reason', type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @ForeignKey(() => GoalRow)
  @Column({ name: 'carried_from_id', type: 'uuid', nullable: true })
  carriedFromId!: string | null;
}
