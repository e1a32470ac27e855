import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';
import { ConceptRow } from './concept.entity.js';

/** “Prozessschritt” of the Zeitschiene. */
@Entity('process_step')
export class ProcessStepRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => ConceptRow)
  @Column({ name: 'concept_id', type: 'uuid' })
  conceptId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column({ name: 'planned_from', ...localDateColumn })
  plannedFrom!: LocalDate;

  @Column({ name: 'planned_until', ...localDateColumn })
  plannedUntil!: LocalDate;

  @Column({ name: 'actual_from', nullable: true, ...localDateColumn })
  actualFrom!: LocalDate | null;

  @Column({ name: 'actual_until', nullable: true, ...localDateColumn })
  actualUntil!: LocalDate | null;

  @Column({ name: 'is_public', type: 'boolean', default: true })
  isPublic!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
