import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import type { ProfileContent } from '../column-profile.js';
import type { UploadKind } from '../import-upload.js';

/** “Gemerkte Zuordnung” of one organisation, for files with the same headings. */
@Entity('import_mapping')
export class ImportMappingRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @PrimaryColumn('text')
  kind!: UploadKind;

  /** Hash of the headings, whatever their order. */
  @PrimaryColumn({ name: 'headings_key', type: 'char', length: 64 })
  headingsKey!: string;

  @Column('jsonb')
  columns!: ProfileContent['columns'];

  @Column('jsonb')
  translations!: ProfileContent['translations'];

  @Column({ name: 'line_choice', type: 'jsonb', nullable: true })
  lines!: ProfileContent['lines'];

  /** The Spaltenprofil that was chosen then. */
  @Column({ name: 'profile_id', type: 'uuid', nullable: true })
  profileId!: string | null;

  @Column({ name: 'used_at', ...instantColumn })
  usedAt!: Instant;
}
