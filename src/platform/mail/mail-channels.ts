/** The ways of a letter: it leaves by mail, waits for the mail of the morning, or stays in the application. */
export type MailChannel = 'mail' | 'digest' | 'app';

/** “Wege der Post”: which way a kind of letter takes to an organisation. The room that keeps what members chose provides it. */
export abstract class MailChannels {
  abstract of(organisationId: string, kind: string): Promise<MailChannel>;
}
