import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { Ags } from '#libs/region';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Gemeinde”, by its AGS. Other features point at it, so it is kept or refused to go, never silently lost. */
@Entity('municipality')
export class MunicipalityRow {
  @PrimaryColumn({ type: 'char', length: 8 })
  ags!: Ags;

  @Column({ type: 'char', length: 12 })
  ars!: string;

  @Column({ name: 'district_key', type: 'char', length: 5 })
  districtKey!: string;

  @Column({ type: 'text', collation: 'de-DE-x-icu' })
  name!: string;

  @Column('text')
  kind!: string;

  @Column({ name: 'association_key', type: 'char', length: 9 })
  associationKey!: string;

  @Column({ name: 'association_name', type: 'text', collation: 'de-DE-x-icu' })
  associationName!: string;

  @Column('integer')
  population!: number;

  @Column({ name: 'population_date', nullable: true, ...localDateColumn })
  populationDate!: LocalDate | null;

  @Column({ name: 'population_base', type: 'text', nullable: true })
  populationBase!: string | null;

  @Column({ name: 'area_km2', type: 'double precision' })
  areaKm2!: number;

  @Column({ type: 'char', length: 5, nullable: true })
  postcode!: string | null;

  @Column({ name: 'foreign_share', type: 'double precision', nullable: true })
  foreignShare!: number | null;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;
}
