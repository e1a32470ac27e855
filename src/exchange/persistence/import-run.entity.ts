import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Einlesevorgang”: one file that was taken over. */
@Entity('import_run')
export class ImportRunRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ name: 'started_at', ...instantColumn })
  startedAt!: Instant;

  @Column('integer')
  accepted!: number;

  @Column('integer')
  rejected!: number;

  @Column('integer')
  kept!: number;
}
