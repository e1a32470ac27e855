import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { eventKind } from '../outbox/event.js';
import { Outbox } from '../outbox/outbox.js';
import { MailChannels } from './mail-channels.js';
import { MailRow } from './mail.entity.js';
import type { MailAttachment } from './mailer.js';

/** A mail was written into the journal and waits to be sent. */
export const mailPosted = eventKind<{ readonly mailId: string }>('mail-posted', 1);

/** “Schreiben”: what goes to one recipient. `fact` says what is told to whom; a fact is told once. */
export interface Letter {
  readonly fact: string;
  /** What it tells, by which its recipient may choose the way it comes; without it, it always goes by mail. */
  readonly kind?: string;
  /** The page of the application on which its recipient goes on: `/faelle/…`. */
  readonly way?: string;
  readonly recipientOrganisationId: string | null;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A file that goes with it. */
  readonly attachment?: MailAttachment;
  /**
   * Ids of the cases it names, empty where it names none: whoever keeps the installation does not read their mails in the journal, and
   * the words of a mail are erased with the first of its cases.
   */
  readonly subjectIds: readonly string[];
}

/** “Post”: enters a mail in the journal within the running transaction. It leaves the house later, by a job. */
@Injectable()
export class Post {
  constructor(
    private readonly transaction: Transaction,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly channels: MailChannels,
  ) {}

  /** Returns the id of the mail; for a fact that was told before, the id of that mail, and nothing is sent again. */
  async send(letter: Letter): Promise<string> {
    const known = await this.transaction.manager.findOneBy(MailRow, { fact: letter.fact });
    if (known !== null) return known.id;
    const id = randomUUID();
    const { kind = 'other', way = null, recipientOrganisationId } = letter;
    const channel =
      recipientOrganisationId === null ? 'mail' : await this.channels.of(recipientOrganisationId, kind);
    await this.transaction.manager.insert(MailRow, {
      id,
      fact: letter.fact,
      recipientOrganisationId,
      kind,
      channel,
      way,
      toAddress: letter.toAddress,
      subjectIds: [...letter.subjectIds],
      subject: letter.subject,
      textBody: letter.text,
      htmlBody: letter.html,
      attachment: letter.attachment ?? null,
      state: channel === 'mail' ? 'waiting' : 'kept',
      attempts: 0,
      createdAt: this.clock.now(),
    });
    if (channel === 'mail') await this.outbox.publish(mailPosted, { mailId: id });
    return id;
  }
}
