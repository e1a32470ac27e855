import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** A mail as its recipient sees it. */
export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** Texts of the files that go with it. */
  readonly files: readonly string[];
}

/** Reads the file mailbox of a house, in the order of recipients and subjects. */
export async function readMailbox(dataFolder: string): Promise<readonly ReceivedMail[]> {
  const folder = join(dataFolder, 'mail');
  const files = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    files
      .filter((name) => name.endsWith('.eml'))
      .map(async (name) => parse(await readFile(join(folder, name)))),
  );
  return mails.sort((a, b) => `${a.to} ${a.subject}`.localeCompare(`${b.to} ${b.subject}`));
}

async function parse(source: Buffer): Promise<ReceivedMail> {
  const mail = await simpleParser(source);
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return {
    to: to?.value[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: typeof mail.html === 'string' ? mail.html : '',
    messageId: mail.messageId ?? '',
    files: mail.attachments.map(({ content }) => content.toString('utf8')),
  };
}
