import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ags } from '#libs/region';
import type { BoundaryGeometry } from '../region.js';

/** “Gemeindegrenze”: kept apart, so that looking up a Gemeinde does not load its outline. */
@Entity('municipality_boundary')
export class MunicipalityBoundaryRow {
  @PrimaryColumn({ type: 'char', length: 8 })
  ags!: Ags;

  @Column('jsonb')
  geometry!: BoundaryGeometry;
}
