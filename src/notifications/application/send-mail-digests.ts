import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Post } from '../../platform/mail/post.js';
import { FindOrganisations } from '../../organisations/index.js';
import { writeDigestMail } from '../mails/write-digest-mail.js';
import { DigestQuery, type WaitingForDigest } from '../persistence/digest.query.js';

/**
 * “Tagesübersicht verschicken”: one mail each morning to each organisation that chose it, if there is news. All in one transaction under a
 * lock, and known by organisation and day: whatever dies, nothing is left out and nothing told twice.
 */
@Injectable()
export class SendMailDigests {
  constructor(
    private readonly digests: DigestQuery,
    private readonly organisations: FindOrganisations,
    private readonly transaction: Transaction,
    private readonly post: Post,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were written. */
  execute(): Promise<number> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('mail-digests');
      let written = 0;
      for (const waiting of await this.digests.waiting()) if (await this.write(waiting)) written += 1;
      return written;
    });
  }

  /** What comes after the digest of a day waits for the next one. */
  private async write({ organisationId, mails }: WaitingForDigest): Promise<boolean> {
    const fact = `mail-digest.${this.clock.today()}.${organisationId}`;
    const recipient = await this.organisations.one(organisationId);
    if (recipient === null || (await this.digests.wasTold(fact))) return false;
    const digestId = await this.post.send({
      ...writeDigestMail(
        mails.map(({ subject }) => subject),
        `${this.settings.publicUrl}/mitteilungen`,
      ),
      kind: 'digest',
      way: '/mitteilungen',
      fact,
      recipientOrganisationId: organisationId,
      toAddress: recipient.mailAddress,
      subjectIds: [...new Set(mails.flatMap(({ subjectIds }) => subjectIds))],
    });
    await this.digests.noteDigest(
      mails.map(({ id }) => id),
      digestId,
    );
    return true;
  }
}
