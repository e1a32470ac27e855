import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';
import { ThematicFieldRow } from './thematic-field.entity.js';

/** “Zuständigkeit einer Arbeitsgruppe” for a field. */
@Entity('committee_field')
export class CommitteeFieldRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('committee')
  @Column({ name: 'committee_id', type: 'uuid' })
  committeeId!: string;

  @ForeignKey(() => ThematicFieldRow)
  @Column({ name: 'field_id', type: 'uuid' })
  fieldId!: string;

  @Column({ name: 'linked_from', ...localDateColumn })
  linkedFrom!: LocalDate;

  @Column({ name: 'linked_until', nullable: true, ...localDateColumn })
  linkedUntil!: LocalDate | null;
}
