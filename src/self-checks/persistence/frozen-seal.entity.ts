import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Siegel”: a digest of what a frozen row said when it was first seen. */
@Entity('frozen_seal')
export class FrozenSealRow {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn({ name: 'row_id', type: 'text' })
  rowId!: string;

  @Column({ type: 'char', length: 64 })
  seal!: string;

  @Column({ name: 'sealed_at', ...instantColumn })
  sealedAt!: Instant;
}
