import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TravelMode } from '#libs/region';

/** “Übergang” over a Verkehrshindernis. */
@Entity('travel_crossing')
export class TravelCrossingRow {
  @PrimaryColumn({ name: 'barrier_name', type: 'text' })
  barrierName!: string;

  @PrimaryColumn('text')
  name!: string;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  @Column({ name: 'extra_minutes', type: 'integer' })
  extraMinutes!: number;

  /** Empty: everybody may pass. */
  @Column('text', { array: true })
  modes!: TravelMode[];
}
