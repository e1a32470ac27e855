import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Nicht im öffentlichen Kursfinder”: a course that its provider keeps out of it. */
@Entity('withheld_offering')
export class WithheldOfferingRow {
  @PrimaryColumn({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @Column({ name: 'withheld_at', ...instantColumn })
  withheldAt!: Instant;
}
