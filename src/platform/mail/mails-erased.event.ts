import { eventKind } from '../outbox/event.js';

/** The words of these mails are erased from the journal: what lies about outside of the database goes too. */
export const mailsErased = eventKind<{ readonly mailIds: readonly string[] }>('mails-erased', 1);
