import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar';
import { localDateColumn } from '../../platform/database/column-types.js';

/** “Gemerkter Termin” of a feed: its day and how often it changed, not what it is about. */
@Entity('calendar_feed_event')
export class CalendarFeedEventRow {
  @ForeignKey('calendar_feed')
  @PrimaryColumn({ name: 'feed_id', type: 'uuid' })
  feedId!: string;

  @PrimaryColumn('text')
  uid!: string;

  @Column({ name: 'day', ...localDateColumn })
  day!: LocalDate;

  @Column('text')
  fingerprint!: string;

  @Column('integer')
  sequence!: number;

  @Column({ name: 'changed_on', ...localDateColumn })
  changedOn!: LocalDate;

  @Column({ name: 'gone_on', nullable: true, ...localDateColumn })
  goneOn!: LocalDate | null;
}
