import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Zulassung” of a Kursart at a site. */
@Entity('provider_approval')
export class ProviderApprovalRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'site_id', type: 'uuid' })
  siteId!: string;

  @Column({ name: 'course_type_code', type: 'text' })
  courseTypeCode!: string;

  @Column({ name: 'valid_from', ...localDateColumn })
  validFrom!: LocalDate;

  @Column({ name: 'valid_until', nullable: true, ...localDateColumn })
  validUntil!: LocalDate | null;
}
