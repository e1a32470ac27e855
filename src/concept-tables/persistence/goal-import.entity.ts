import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** “Herkunft eines Wirkungsziels aus einer Datei”, told as that of a need. */
@Entity('goal_import')
export class GoalImportRow {
  @ForeignKey('goal', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'goal_id', type: 'uuid' })
  goalId!: string;

  @Column('integer')
  version!: number;
}
