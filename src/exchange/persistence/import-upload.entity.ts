import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import type { ImportUpload } from '../import-upload.js';

/** “Einlesung”. */
@Entity('import_upload')
export class ImportUploadRow implements ImportUpload {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: ImportUpload['kind'];

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column('integer')
  size!: number;

  @Column({ type: 'char', length: 64 })
  sha256!: string;

  /** Read only where they are worked on. */
  @Column({ type: 'bytea', nullable: true, select: false })
  bytes!: Buffer | null;

  @Column({ type: 'jsonb', nullable: true })
  head!: ImportUpload['head'];

  @Column('jsonb')
  columns!: ImportUpload['columns'];

  @Column('jsonb')
  translations!: ImportUpload['translations'];

  @Column({ name: 'line_choice', type: 'jsonb', nullable: true })
  lines!: ImportUpload['lines'];

  @Column({ name: 'profile_id', type: 'uuid', nullable: true })
  profileId!: string | null;

  @Column({ name: 'is_mapping_remembered', type: 'boolean' })
  isMappingRemembered!: boolean;

  @Column('text')
  state!: ImportUpload['state'];

  @Column({ name: 'work_run_id', type: 'uuid', nullable: true })
  workRunId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  report!: ImportUpload['report'];

  @Column({ name: 'uploaded_at', ...instantColumn })
  uploadedAt!: Instant;

  @Column({ name: 'expires_at', ...instantColumn })
  expiresAt!: Instant;

  @Column({ name: 'taken_over_at', nullable: true, ...instantColumn })
  takenOverAt!: Instant | null;
}
