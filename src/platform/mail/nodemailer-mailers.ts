import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { mailFileName } from './mail-file.js';
import { Mailer, type OutgoingMail } from './mailer.js';
import { patientAddress } from './patient-address.js';

function message(mail: OutgoingMail, from: string): SendMailOptions {
  return {
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: new Date(mail.date),
    messageId: `<${mail.id}@${from.replace(/^.*@|>$/g, '')}>`,
    attachments:
      mail.attachment === null
        ? []
        : [
            {
              filename: mail.attachment.fileName,
              content: mail.attachment.content,
              contentType: mail.attachment.mediaType,
            },
          ],
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

/** Hands mails to the SMTP server of the house. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(patientAddress(url), {}); // pooled or not, TLS or not: as the address says
  }

  async send(mail: OutgoingMail): Promise<void> {
    await this.transport.sendMail(message(mail, this.from));
  }

  async forget(): Promise<void> {}
}

/** Lays mails as `.eml` files into a folder: the mailbox of an installation without SMTP. A mail is one file, whatever happens. */
export class FileMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(mail: OutgoingMail): Promise<void> {
    const built = await this.transport.sendMail(message(mail, this.from));
    await mkdir(this.folder, { recursive: true });
    const draft = this.draftOf(mail.id);
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(built.message as Buffer);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.fileOf(mail.id));
  }

  /** The draft too: a process that was killed while it wrote may have left one. */
  async forget(mailId: string): Promise<void> {
    for (const path of [this.fileOf(mailId), this.draftOf(mailId)]) await rm(path, { force: true });
  }

  private fileOf(mailId: string): string {
    return join(this.folder, mailFileName(mailId));
  }

  private draftOf(mailId: string): string {
    return join(this.folder, `.${mailId}.draft`);
  }
}
