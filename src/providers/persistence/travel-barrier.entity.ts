import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Coordinates } from '#libs/region';

/** “Verkehrshindernis”: recognised by its name. */
@Entity('travel_barrier')
export class TravelBarrierRow {
  @PrimaryColumn('text')
  name!: string;

  @Column('jsonb')
  line!: readonly Coordinates[];

  @Column('text')
  source!: string;
}
