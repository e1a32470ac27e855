import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConceptRow } from './concept.entity.js';

/** “Zielgruppe”. */
@Entity('target_group')
export class TargetGroupRow {
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
