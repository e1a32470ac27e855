import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { PlacementTestState, TestCancelReason } from '#libs/placement-test';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Einstufungstermin” of one provider. */
@Entity('placement_test')
export class PlacementTestRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ name: 'site_id', type: 'uuid' })
  siteId!: string;

  @Column({ name: 'starts_at', ...instantColumn })
  startsAt!: Instant;

  @Column({ name: 'ends_at', ...instantColumn })
  endsAt!: Instant;

  @Column('integer')
  places!: number;

  @Column({ name: 'format_codes', type: 'text', array: true })
  formatCodes!: string[];

  @Column({ type: 'text', default: 'open' })
  state!: PlacementTestState;

  @Column({ name: 'cancel_reason', type: 'text', nullable: true })
  cancelReason!: TestCancelReason | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
