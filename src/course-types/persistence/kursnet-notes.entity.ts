import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Was zu einer Kursart in KURSNET steht”: a dated row with its source. */
@Entity('kursnet_notes')
export class KursnetNotesRow {
  @ForeignKey('course_type')
  @PrimaryColumn({ name: 'course_type_code', type: 'text' })
  courseTypeCode!: string;

  @PrimaryColumn({ name: 'valid_from', ...localDateColumn })
  validFrom!: LocalDate;

  @Column({ name: 'valid_until', nullable: true, ...localDateColumn })
  validUntil!: LocalDate | null;

  @Column({ name: 'systematics_code', type: 'text', nullable: true })
  systematicsCode!: string | null;

  @Column({ name: 'systematics_title', type: 'text', nullable: true })
  systematicsTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  access!: string | null;

  @Column({ type: 'text', nullable: true })
  degree!: string | null;

  @Column({ type: 'text', nullable: true })
  examiner!: string | null;

  @Column({ name: 'has_contribution', type: 'boolean' })
  hasContribution!: boolean;

  @Column('text')
  source!: string;
}
