import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel } from '#libs/course-catalogue';
import { localDateColumn } from '../../platform/database/column-types.js';

/** Where an offering takes place; position 0 is the main site, more make a Verbundkurs. */
@Entity('offering_site')
export class OfferingSiteRow {
  @PrimaryColumn({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @PrimaryColumn({ name: 'site_id', type: 'uuid' })
  siteId!: string;

  @Column('integer')
  position!: number;
}

/** “Kursabschnitt”. */
@Entity('offering_section')
export class OfferingSectionRow {
  @PrimaryColumn({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  level!: LanguageLevel;

  @Column({ name: 'starts_on', ...localDateColumn })
  startsOn!: LocalDate;

  @Column('integer')
  taken!: number;

  /** Counted from the holds whenever the offering is saved, so that lists need not join. */
  @Column({ type: 'integer', default: 0 })
  held!: number;
}

/** “Zurückgehaltener Platz” of one Platzangebot. */
@Entity('offering_hold')
export class OfferingHoldRow {
  /** The id of the Platzangebot. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @Column({ name: 'section_number', type: 'integer' })
  sectionNumber!: number;

  @Column({ type: 'integer', default: 0 })
  children!: number;
}
