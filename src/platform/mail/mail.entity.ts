import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { instantColumn } from '../database/column-types.js';
import type { MailChannel } from './mail-channels.js';
import type { MailAttachment } from './mailer.js';

/**
 * The states of a mail in the journal. `claimed` is the moment between taking it and knowing that it is away; `withdrawn` is one
 * whose case was erased before it left; `kept` is one that its recipient reads in the application, alone or after a digest.
 */
export type MailState = 'waiting' | 'claimed' | 'sent' | 'failed' | 'withdrawn' | 'kept';

/** “Postbuch”: each mail the platform ever wrote, once for each fact. */
@Entity('mail')
export class MailRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text', unique: true })
  fact!: string;

  @Column({ name: 'recipient_organisation_id', type: 'uuid', nullable: true })
  recipientOrganisationId!: string | null;

  @Column({ name: 'to_address', type: 'text' })
  toAddress!: string;

  /** The cases it tells of: its words are erased with the first of them. */
  @Column({ name: 'subject_ids', type: 'uuid', array: true, default: [] })
  subjectIds!: string[];

  /** What it tells, as the rooms name it; `other` where nobody said. */
  @Column({ type: 'text', default: 'other' })
  kind!: string;

  @Column({ type: 'text', default: 'mail' })
  channel!: MailChannel;

  /** The page of the application on which its recipient goes on; null where there is none. */
  @Column({ type: 'text', nullable: true })
  way!: string | null;

  /** The digest that told of it. */
  @Column({ name: 'digest_id', type: 'uuid', nullable: true })
  digestId!: string | null;

  @Column('text')
  subject!: string;

  @Column({ name: 'text_body', type: 'text' })
  textBody!: string;

  @Column({ name: 'html_body', type: 'text' })
  htmlBody!: string;

  /** A file that goes with it; null where none does. */
  @Column({ type: 'jsonb', nullable: true })
  attachment!: MailAttachment | null;

  @Column({ type: 'text', default: 'waiting' })
  state!: MailState;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'created_at', ...instantColumn })
  createdAt!: Instant;

  @Column({ name: 'claimed_at', nullable: true, ...instantColumn })
  claimedAt!: Instant | null;

  @Column({ name: 'sent_at', nullable: true, ...instantColumn })
  sentAt!: Instant | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}
