import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Startlauf”: some offerings of one provider were filled at once from the list. */
@Entity('start_run')
export class StartRunRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ name: 'offering_ids', type: 'uuid', array: true })
  offeringIds!: string[];

  @Column({ name: 'started_at', ...instantColumn })
  startedAt!: Instant;

  /** How many people on the list were looked at. */
  @Column('integer')
  considered!: number;

  @Column('integer')
  offered!: number;
}
