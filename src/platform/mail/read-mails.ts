import { Injectable } from '@nestjs/common';
import { LessThan, type FindOptionsSelect } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../database/transaction.js';
import { MailRow, type MailState } from './mail.entity.js';

/** A line of the journal, without what the mail says. */
export interface MailLine {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly lastError: string | null;
}

/** One mail with its text. Both bodies are empty once the time for keeping them is over, and where it tells of a case. */
export interface WholeMail extends MailLine {
  readonly textBody: string;
  readonly htmlBody: string;
}

/** One page, and whether others follow. */
export interface MailPage {
  readonly mails: readonly MailLine[];
  readonly hasMore: boolean;
}

/** The place in the journal after which a page begins. */
export interface MailPlace {
  readonly createdAt: Instant;
  readonly id: string;
}

const LINE: FindOptionsSelect<MailRow> = {
  id: true,
  subjectIds: true,
  kind: true,
  toAddress: true,
  subject: true,
  state: true,
  attempts: true,
  createdAt: true,
  sentAt: true,
  lastError: true,
};

/** Kinds that carry a personal link: whoever keeps the installation could answer in somebody's name, or read what they began. */
const PERSONAL_KINDS = ['survey'];
const PERSONAL_SUBJECT =
  'Schreiben mit persönlichem Link (Inhalt nur für die Empfängerin oder den Empfänger)';

/** Instead of the words of a mail that tells of a case: whoever keeps the installation has no right to any case. */
const WITHHELD_SUBJECT = 'Schreiben zu einem Fall (Inhalt nur für die Empfängerin oder den Empfänger)';

/** “Postbuch lesen”: what was written to whom, and whether it left the house. */
@Injectable()
export class ReadMails {
  constructor(private readonly transaction: Transaction) {}

  /** The newest first. */
  async page(after: MailPlace | null, limit: number): Promise<MailPage> {
    const mails = await this.transaction.manager.find(MailRow, {
      select: LINE,
      where:
        after === null
          ? {}
          : [
              { createdAt: LessThan(after.createdAt) },
              { createdAt: after.createdAt, id: LessThan(after.id) },
            ],
      order: { createdAt: 'DESC', id: 'DESC' },
      take: limit + 1,
    });
    return { mails: mails.slice(0, limit).map(withhold), hasMore: mails.length > limit };
  }

  async one(id: string): Promise<WholeMail | null> {
    const mail = await this.transaction.manager.findOneBy(MailRow, { id });
    return mail === null ? null : withhold(mail);
  }
}

function withhold(mail: WholeMail & Pick<MailRow, 'subjectIds' | 'kind'>): WholeMail {
  const isPersonal = PERSONAL_KINDS.includes(mail.kind);
  if (mail.subjectIds.length === 0 && !isPersonal) return mail;
  return { ...mail, subject: isPersonal ? PERSONAL_SUBJECT : WITHHELD_SUBJECT, textBody: '', htmlBody: '' };
}
