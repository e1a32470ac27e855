import { Column, Entity, PrimaryColumn } from 'typeorm';

/** “Kursort”. */
@Entity('site')
export class SiteRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ name: 'external_key', type: 'text' })
  externalKey!: string;

  @Column({ type: 'text', collation: 'de-DE-x-icu' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  street!: string | null;

  @Column({ type: 'char', length: 5, nullable: true })
  postcode!: string | null;

  @Column('text')
  town!: string;

  @Column({ type: 'char', length: 8, nullable: true })
  ags!: string | null;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  @Column({ name: 'is_place_approximate', type: 'boolean' })
  isPlaceApproximate!: boolean;

  @Column({ name: 'is_step_free', type: 'boolean', nullable: true })
  isStepFree!: boolean | null;
}
