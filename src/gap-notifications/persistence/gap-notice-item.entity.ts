import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeReason } from '#libs/gap-notice';
import { GapNoticeRow } from './gap-notice.entity.js';

/**
 * “Zeile einer Lückenmeldung”. The unique constraint is the promise that nobody is told the same twice: a state of a gap is its
 * version, the reason, and for an answer how many answers there were.
 */
@Entity('gap_notice_item')
@Unique('gap_notice_item_once', ['organisationId', 'gapId', 'gapVersion', 'reason', 'answers'])
export class GapNoticeItemRow {
  @ForeignKey(() => GapNoticeRow, { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'notice_id', type: 'uuid' })
  noticeId!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @ForeignKey('gap', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'gap_id', type: 'uuid' })
  gapId!: string;

  @Column({ name: 'gap_version', type: 'integer' })
  gapVersion!: number;

  @PrimaryColumn('text')
  reason!: NoticeReason;

  /** Answers to the gap that had come when this was told; 0 for every reason but `answered`. */
  @Column({ type: 'integer', default: 0 })
  answers!: number;

  @Column({ type: 'integer', nullable: true })
  people!: number | null;
}
