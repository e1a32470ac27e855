import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ags, TravelMode } from '#libs/region';

/** “Reisezeit” that somebody measured or corrected; estimates are computed, not stored. */
@Entity('travel_time')
export class TravelTimeRow {
  @PrimaryColumn({ type: 'char', length: 8 })
  ags!: Ags;

  @PrimaryColumn({ name: 'site_id', type: 'uuid' })
  siteId!: string;

  @PrimaryColumn('text')
  mode!: TravelMode;

  @PrimaryColumn('text')
  origin!: 'corrected' | 'measured';

  @Column('integer')
  minutes!: number;

  @Column('text')
  source!: string;
}
