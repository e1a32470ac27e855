/** The queue of the mails of the morning. */
export const SEND_MAIL_DIGESTS_QUEUE = 'send-mail-digests';
