import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import type { PlanRun } from '../plan.js';

/** “Planung”. */
@Entity('plan_run')
export class PlanRunRow implements PlanRun {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: PlanRun['state'];

  @Column({ name: 'requested_at', ...instantColumn })
  requestedAt!: Instant;

  @Column({ name: 'finished_at', nullable: true, ...instantColumn })
  finishedAt!: Instant | null;

  @Column({ type: 'integer', default: 0 })
  parts!: number;

  @Column({ name: 'parts_done', type: 'integer', default: 0 })
  partsDone!: number;

  @Column({ type: 'integer', default: 0 })
  unplaced!: number;

  @Column({ type: 'integer', default: 0 })
  placed!: number;

  @Column({ type: 'double precision', default: 0 })
  points!: number;

  @Column({ type: 'double precision', default: 0 })
  bound!: number;
}
