import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { registerQueues } from '../platform/queue/register-queues.js';
import { SendMailDigests } from './application/send-mail-digests.js';
import { SendMailDigestsProcessor } from './jobs/notifications.processors.js';
import { SEND_MAIL_DIGESTS_QUEUE } from './jobs/send-mail-digests.job.js';
import { MailChannelsModule } from './mail-channels.module.js';
import { DigestQuery } from './persistence/digest.query.js';

/** The job of the mails of the morning. */
@Module({
  imports: [MailChannelsModule, OrganisationsModule, registerQueues(SEND_MAIL_DIGESTS_QUEUE)],
  providers: [DigestQuery, SendMailDigests, SendMailDigestsProcessor],
})
export class NotificationsJobsModule {}
