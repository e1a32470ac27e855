import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Fund”: a row in a state that cannot be, since the night in which it was first seen so. Its id, nothing of what it says. */
@Entity('impossible_state')
export class ImpossibleStateRow {
  @PrimaryColumn('text')
  check!: string;

  @PrimaryColumn({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  @Column({ name: 'found_at', ...instantColumn })
  foundAt!: Instant;
}
