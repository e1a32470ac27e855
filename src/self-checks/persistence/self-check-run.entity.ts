import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Lauf der Selbstprüfung”: that somebody looked, also where nothing was found. */
@Entity('self_check_run')
export class SelfCheckRunRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  readonly id!: number;

  @Column({ name: 'finished_at', ...instantColumn })
  finishedAt!: Instant;

  @Column('integer')
  found!: number;
}
