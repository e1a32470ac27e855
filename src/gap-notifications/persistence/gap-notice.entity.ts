import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#libs/calendar';
import { instantColumn, localDateColumn } from '../../platform/database/column-types.js';

/** “Lückenmeldung”: one digest for one recipient. Of the answer link only a hash is kept. */
@Entity('gap_notice')
export class GapNoticeRow {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'checked_on', ...localDateColumn })
  checkedOn!: LocalDate;

  @Column({ name: 'answer_until', ...localDateColumn })
  answerUntil!: LocalDate;

  @Column({ name: 'prepared_at', ...instantColumn })
  preparedAt!: Instant;

  @ForeignKey('mail')
  @Column({ name: 'mail_id', type: 'uuid', unique: true })
  mailId!: string;

  @Column({ name: 'token_hash', type: 'char', length: 64, unique: true })
  tokenHash!: string;
}
