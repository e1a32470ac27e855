import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../../platform/database/column-types.js';

/** “Gelesen”: which account has read which notification. */
@Entity('read_mail')
export class ReadMailRow {
  @ForeignKey('account', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @ForeignKey('mail', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'mail_id', type: 'uuid' })
  mailId!: string;

  @Column({ name: 'read_at', ...instantColumn })
  readAt!: Instant;
}
