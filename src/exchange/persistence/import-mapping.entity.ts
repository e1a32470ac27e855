import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
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
  columns!: readonly RememberedColumn[];

  @Column({ name: 'used_at', ...instantColumn })
  usedAt!: Instant;
}

/** A column by the heading that stands for it, since the next file may have its columns in another order. */
export interface RememberedColumn {
  readonly column: string;
  readonly heading: string | null;
  readonly text: string | null;
}
