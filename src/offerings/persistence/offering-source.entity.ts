import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';
import type { OfferingSource } from '../offering-source.js';

/** “Quelle eines Kurses”; a course that was entered by hand has none. */
@Entity('offering_source')
export class OfferingSourceRow implements OfferingSource {
  @PrimaryColumn({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName!: string | null;

  @Column({ type: 'text', nullable: true })
  format!: string | null;

  @Column({ name: 'profile_name', type: 'text', nullable: true })
  profileName!: string | null;

  @Column({ type: 'integer', nullable: true })
  line!: number | null;

  @Column({ name: 'source_key', type: 'char', length: 64, nullable: true })
  sourceKey!: string | null;

  @Column({ name: 'imported_at', nullable: true, ...instantColumn })
  importedAt!: Instant | null;

  /** Since when imports leave it alone. */
  @Column({ name: 'detached_at', nullable: true, ...instantColumn })
  detachedAt!: Instant | null;
}
