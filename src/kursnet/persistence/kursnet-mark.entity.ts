import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import type { NotedEntry } from '#libs/kursnet';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Eintrag in KURSNET” of a course: the last one alone. */
@Entity('kursnet_mark')
export class KursnetMarkRow {
  @ForeignKey('offering')
  @PrimaryColumn({ name: 'offering_id', type: 'uuid' })
  offeringId!: string;

  @ForeignKey('organisation')
  @Column({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @Column({ name: 'marked_at', ...instantColumn })
  markedAt!: Instant;

  @Column('jsonb')
  entry!: NotedEntry;
}
