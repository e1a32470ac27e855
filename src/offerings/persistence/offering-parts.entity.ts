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
}
