import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { Mailer, type OutgoingMail } from './mailer.js';

function message(mail: OutgoingMail, from: string): SendMailOptions {
  return {
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: new Date(mail.date),
    messageId: `<${mail.id}@${from.replace(/^.*@|>$/g, '')}>`,
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
    this.transport = createTransport(url, {}); // pooled or not, TLS or not: as the address says
  }

  async send(mail: OutgoingMail): Promise<void> {
    await this.transport.sendMail(message(mail, this.from));
  }
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
    const draft = join(this.folder, `.${mail.id}.draft`);
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(built.message as Buffer);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(this.folder, `${mail.id}.eml`));
  }
}
