import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Seite, die den Kursfinder einbetten darf”, as an origin. */
@Entity('frame_host')
export class FrameHostRow {
  @PrimaryColumn('text')
  origin!: string;

  @Column({ name: 'added_at', ...instantColumn })
  addedAt!: Instant;
}
