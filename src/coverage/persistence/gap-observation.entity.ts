import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import type { GapCause } from '#libs/coverage';
import { localDateColumn } from '../../platform/database/column-types.js';
import type { GapChangeKind } from '../gap-history.js';
import { GapRow } from './gap.entity.js';

/** What one check saw of one gap: the points of its timeline. */
@Entity('gap_observation')
export class GapObservationRow {
  @ForeignKey(() => GapRow, { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'gap_id', type: 'uuid' })
  gapId!: string;

  @PrimaryColumn({ name: 'checked_on', ...localDateColumn })
  checkedOn!: LocalDate;

  @Column('text')
  change!: GapChangeKind;

  @Column('integer')
  people!: number;

  @Column({ name: 'longest_wait_days', type: 'integer' })
  longestWaitDays!: number;

  @Column('text')
  cause!: GapCause;
}
