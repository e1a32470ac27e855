import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import type { Daypart, Obstacle, OfferingForm, OfferingState } from '#libs/course-catalogue';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Kursangebot”, with its document for lists. */
@Entity('offering')
export class OfferingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ name: 'external_key', type: 'text' })
  externalKey!: string;

  @Column('text')
  title!: string;

  @Column({ name: 'course_type_code', type: 'text' })
  courseTypeCode!: string;

  @Column({ name: 'format_code', type: 'text' })
  formatCode!: string;

  @Column('text')
  state!: OfferingState;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: Obstacle | null;

  @Column('text')
  form!: OfferingForm;

  @Column({ name: 'starts_on', ...localDateColumn })
  startsOn!: LocalDate;

  @Column({ name: 'ends_on', nullable: true, ...localDateColumn })
  endsOn!: LocalDate | null;

  @Column({ name: 'minimum_size', type: 'integer' })
  minimumSize!: number;

  @Column({ name: 'maximum_size', type: 'integer' })
  maximumSize!: number;

  @Column({ name: 'weekly_units', type: 'integer' })
  weeklyUnits!: number;

  @Column('text', { array: true })
  dayparts!: Daypart[];

  @Column({ name: 'times_note', type: 'text', nullable: true })
  timesNote!: string | null;

  @Column({ name: 'childcare_places', type: 'integer', nullable: true })
  childcarePlaces!: number | null;

  @Column({ name: 'childcare_taken', type: 'integer', nullable: true })
  childcareTaken!: number | null;

  @Column({ name: 'childcare_minimum_age_years', type: 'integer', nullable: true })
  childcareMinimumAgeYears!: number | null;

  @Column({ name: 'is_filled_from_list', type: 'boolean', default: false })
  isFilledFromList!: boolean;

  /** The offering into which this one was merged. */
  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true })
  mergedIntoId!: string | null;

  @Column({ name: 'confirmed_on', ...localDateColumn })
  confirmedOn!: LocalDate;

  @Column('text')
  source!: 'entered' | 'imported';

  @Column({ name: 'edited_at', nullable: true, ...instantColumn })
  editedAt!: Instant | null;

  @Column({ name: 'imported_at', nullable: true, ...instantColumn })
  importedAt!: Instant | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  document!: string;

  @Column({ name: 'document_day', ...localDateColumn })
  documentDay!: LocalDate;

  @Column({ name: 'last_entry_on', ...localDateColumn })
  lastEntryOn!: LocalDate;

  @Column({ name: 'is_enterable', type: 'boolean' })
  isEnterable!: boolean;
}
