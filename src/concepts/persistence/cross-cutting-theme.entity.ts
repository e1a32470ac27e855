import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConceptRow } from './concept.entity.js';

/** “Querschnittsthema”. */
@Entity('cross_cutting_theme')
export class CrossCuttingThemeRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => ConceptRow)
  @Column({ name: 'concept_id', type: 'uuid' })
  conceptId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
