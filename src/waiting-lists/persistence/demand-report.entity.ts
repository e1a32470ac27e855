import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { AccessRoute } from '#libs/referral';
import type { Ags } from '#libs/region';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Bedarfsmeldung”: one count of one office; one row for each need. */
@Entity('demand_report')
export class DemandReportRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'office_id', type: 'uuid' })
  officeId!: string;

  @Column({ type: 'char', length: 8 })
  ags!: Ags;

  @Column({ name: 'format_code', type: 'text' })
  formatCode!: string;

  @Column({ type: 'text', nullable: true })
  level!: LanguageLevel | null;

  @Column({ name: 'access_route', type: 'text' })
  accessRoute!: AccessRoute;

  @Column({ type: 'text', array: true })
  dayparts!: Daypart[];

  @Column({ name: 'children_under_three', type: 'integer', default: 0 })
  childrenUnderThree!: number;

  @Column({ name: 'children_from_three', type: 'integer', default: 0 })
  childrenFromThree!: number;

  @Column({ name: 'waiting_since', ...localDateColumn })
  waitingSince!: LocalDate;

  @Column('integer')
  people!: number;

  @Column({ name: 'reported_on', ...localDateColumn })
  reportedOn!: LocalDate;

  @Column({ name: 'edited_at', nullable: true, ...instantColumn })
  editedAt!: Instant | null;

  @Column({ name: 'imported_at', nullable: true, ...instantColumn })
  importedAt!: Instant | null;
}
