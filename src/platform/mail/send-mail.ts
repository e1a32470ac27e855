import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { MailRow } from './mail.entity.js';
import { Mailer } from './mailer.js';

/** What became of a mail; a withdrawn one tells of a case that is erased, and never leaves. */
export type SendOutcome = 'sent' | 'already-sent' | 'withdrawn';

/**
 * Sends one mail of the journal. A database lock that dies with its process keeps two workers from sending it at once; the
 * journal is written before and after, each in a commit of its own. One window stays that nobody can close: a process or
 * server that dies after the SMTP server took the mail and before we wrote it down. Then the mail leaves once more, with the
 * same Message-ID, and its journal shows two attempts.
 */
@Injectable()
export class SendMail {
  private readonly logger = new Logger(SendMail.name);

  constructor(
    private readonly transaction: Transaction,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  execute(mailId: string): Promise<SendOutcome> {
    return this.transaction.run(async () => {
      if (!(await this.transaction.tryLock(`mail ${mailId}`)))
        throw new Error(`mail ${mailId} is on its way elsewhere`);
      return this.transaction.outside(() => this.sendOnce(mailId));
    });
  }

  private async sendOnce(mailId: string): Promise<SendOutcome> {
    const mail = await this.transaction.manager.findOneByOrFail(MailRow, { id: mailId });
    if (mail.state === 'sent') return 'already-sent';
    if (mail.state === 'withdrawn') return 'withdrawn';
    await this.note(mail, { state: 'claimed', attempts: mail.attempts + 1, claimedAt: this.clock.now() });
    try {
      await this.mailer.send({
        id: mail.id,
        to: mail.toAddress,
        subject: mail.subject,
        text: mail.textBody,
        html: mail.htmlBody,
        date: mail.createdAt,
        attachment: mail.attachment,
      });
    } catch (error) {
      await this.note(mail, {
        state: 'failed',
        lastError: String(error instanceof Error ? error.message : error),
      });
      throw error;
    }
    await this.note(mail, { state: 'sent', sentAt: this.clock.now() });
    this.logger.log({ kind: mail.kind, attempts: mail.attempts + 1 }, 'mail sent');
    return 'sent';
  }

  private async note(mail: MailRow, change: Partial<MailRow>): Promise<void> {
    await this.transaction.manager.update(MailRow, { id: mail.id }, change);
  }
}
