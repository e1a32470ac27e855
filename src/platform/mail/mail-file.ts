import { join } from 'node:path';

/** The folder of the file mailbox, within the data folder. */
export const MAIL_FOLDER = 'mail';

/** The file of a mail, from the data folder on. */
export function mailFile(mailId: string): string {
  return join(MAIL_FOLDER, mailFileName(mailId));
}

/** The name of that file. */
export function mailFileName(mailId: string): string {
  return `${mailId}.eml`;
}
