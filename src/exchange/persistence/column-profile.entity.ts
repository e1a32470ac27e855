import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import type { ColumnProfile } from '../column-profile.js';

/** “Spaltenprofil”. */
@Entity('column_profile')
export class ColumnProfileRow implements ColumnProfile {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column('text')
  name!: string;

  @Column({ name: 'is_shared', type: 'boolean' })
  isShared!: boolean;

  @Column('jsonb')
  columns!: ColumnProfile['columns'];

  @Column('jsonb')
  translations!: ColumnProfile['translations'];

  @Column({ name: 'line_choice', type: 'jsonb', nullable: true })
  lines!: ColumnProfile['lines'];

  @Column({ name: 'changed_at', ...instantColumn })
  changedAt!: Instant;

  @Column('integer')
  version!: number;
}
