import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import type { DocumentSubject } from '../document.js';

/** “Dokument”: a file of the concept or of a committee. Its content is read apart. */
@Entity('document')
export class DocumentRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text', collation: 'de-DE-x-icu' })
  title!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column('integer')
  size!: number;

  @Column({ type: 'bytea', select: false })
  content!: Buffer;

  @Column({ name: 'subject_kind', type: 'text', nullable: true })
  subjectKind!: DocumentSubject | null;

  @Column({ name: 'subject_id', type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Instant;
}
