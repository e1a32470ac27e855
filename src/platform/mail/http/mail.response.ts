import { ApiProperty } from '@nestjs/swagger';
import type { MailLine, WholeMail } from '../read-mails.js';

/** A line of the mail journal. */
export class MailLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  toAddress!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty({ enum: ['waiting', 'claimed', 'sent', 'failed', 'withdrawn', 'kept'] })
  state!: string;

  @ApiProperty()
  attempts!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  lastError!: string | null;

  static of(mail: MailLine): MailLineResponse {
    return lineOf(mail);
  }
}

/** A mail with what it says; empty once the time for keeping it is over. */
export class MailResponse extends MailLineResponse {
  @ApiProperty()
  textBody!: string;

  @ApiProperty()
  htmlBody!: string;

  static override of(mail: WholeMail): MailResponse {
    return { ...lineOf(mail), textBody: mail.textBody, htmlBody: mail.htmlBody };
  }
}

function lineOf(mail: MailLine): MailLine {
  const { id, toAddress, subject, state, attempts, createdAt, sentAt, lastError } = mail;
  return { id, toAddress, subject, state, attempts, createdAt, sentAt, lastError };
}

/** A page of the mail journal, the newest first. */
export class MailPageResponse {
  @ApiProperty({ type: [MailLineResponse] })
  items!: MailLineResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
