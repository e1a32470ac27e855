import { Processor, WorkerHost } from '@nestjs/bullmq';
import { SendMailDigests } from '../application/send-mail-digests.js';
import { SEND_MAIL_DIGESTS_QUEUE } from './send-mail-digests.job.js';

/** Writes the mails of the morning. */
@Processor(SEND_MAIL_DIGESTS_QUEUE)
export class SendMailDigestsProcessor extends WorkerHost {
  constructor(private readonly sendMailDigests: SendMailDigests) {
    super();
  }

  override process(): Promise<number> {
    return this.sendMailDigests.execute();
  }
}
