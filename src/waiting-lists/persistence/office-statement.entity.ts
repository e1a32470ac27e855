import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Vollständigkeitserklärung”: the last day on which an office said that its figures are complete. */
@Entity('office_statement')
export class OfficeStatementRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'confirmed_on', ...localDateColumn })
  confirmedOn!: LocalDate;
}
