import { Column, Entity, PrimaryColumn } from 'typeorm';

/** “Landkreis”: one row. */
@Entity('district')
export class DistrictRow {
  @PrimaryColumn({ type: 'char', length: 5 })
  key!: string;

  @Column('text')
  name!: string;
}
