import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StopVehicle } from '#libs/region';

/** “Haltestelle”, by the key of those who publish it. */
@Entity('public_stop')
export class PublicStopRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  @Column({ type: 'text', array: true })
  vehicles!: StopVehicle[];

  @Column('text')
  source!: string;
}
