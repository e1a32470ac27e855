// The door of `notifications`: what other rooms may use. Named exports only.
export { SendMailDigests } from './application/send-mail-digests.js';
export { SEND_MAIL_DIGESTS_QUEUE } from './jobs/send-mail-digests.job.js';
export { MailChannelsModule } from './mail-channels.module.js';
export { NotificationsHttpModule } from './notifications-http.module.js';
export { NotificationsJobsModule } from './notifications-jobs.module.js';
