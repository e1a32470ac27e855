import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NeedState, NeedUrgency } from '#libs/objective';

/** “Bedarf” of the concept. */
@Entity('strategic_need')
export class StrategicNeedRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('concept')
  @Column({ name: 'concept_id', type: 'uuid' })
  conceptId!: string;

  @ForeignKey('thematic_field')
  @Column({ name: 'field_id', type: 'uuid' })
  fieldId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column('text')
  urgency!: NeedUrgency;

  @Column('text')
  state!: NeedState;

  @Column({ name: 'state_reason', type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ name: 'is_public', type: 'boolean', default: false })
  isPublic!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @ForeignKey(() => StrategicNeedRow)
  @Column({ name: 'carried_from_id', type: 'uuid', nullable: true })
  carriedFromId!: string | null;
}
