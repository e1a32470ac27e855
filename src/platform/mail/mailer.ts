/** A file of text that goes with a mail, such as a calendar file. */
export interface MailAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

/** A mail ready to leave. `id` makes its Message-ID, the same at each attempt, so that a repeated one can be recognised. */
export interface OutgoingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: string;
  readonly attachment: MailAttachment | null;
}

/** Where mails leave the house: an SMTP server, or files. Throws when the mail could not be handed over. */
export abstract class Mailer {
  abstract send(mail: OutgoingMail): Promise<void>;

  /** Erases what of a mail still lies within the house. Nothing happens where nothing does. */
  abstract forget(mailId: string): Promise<void>;
}
