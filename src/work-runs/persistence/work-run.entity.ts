import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import type { WorkRun } from '../work-run.js';

/** “Vorgang”. */
@Entity('work_run')
export class WorkRunRow implements WorkRun {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: WorkRun['kind'];

  @Column('text')
  title!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column('text')
  state!: WorkRun['state'];

  @Column({ name: 'steps_done', type: 'integer' })
  stepsDone!: number;

  @Column({ name: 'steps_total', type: 'integer', nullable: true })
  stepsTotal!: number | null;

  @Column({ type: 'text', nullable: true })
  message!: string | null;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column('text')
  address!: string;

  @Column({ name: 'is_cancel_asked', type: 'boolean' })
  isCancelAsked!: boolean;

  @Column('integer')
  tries!: number;

  @Column({ name: 'requested_at', ...instantColumn })
  requestedAt!: Instant;

  @Column({ name: 'started_at', nullable: true, ...instantColumn })
  startedAt!: Instant | null;

  @Column({ name: 'finished_at', nullable: true, ...instantColumn })
  finishedAt!: Instant | null;
}
