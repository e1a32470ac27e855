import { Injectable } from '@nestjs/common';
import { addDays, endOfDay } from '#libs/calendar';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ReferralWatchRepository } from '../persistence/referral-watch.repository.js';
import { ComposeClockDigests, type DigestSpan } from './compose-clock-digests.js';
import { PostClockDigest } from './post-clock-digest.js';

/**
 * “Stellen an Fristen erinnern”: one mail for each office and day, and none on days on which nothing is reached. The day is kept with
 * the mails in one transaction: a second worker, or a second try, finds it and says nothing; days without a worker are caught up.
 */
@Injectable()
export class SendClockDigests {
  constructor(
    private readonly transaction: Transaction,
    private readonly watches: ReferralWatchRepository,
    private readonly compose: ComposeClockDigests,
    private readonly organisations: FindOrganisations,
    private readonly postDigest: PostClockDigest,
    private readonly clock: Clock,
  ) {}

  /** Returns how many mails were written. */
  execute(): Promise<number> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('referral-clocks');
      const span = await this.span();
      if (span === null) return 0;
      await this.watches.insert(span.until, this.clock.now());
      const digests = await this.compose.execute(span);
      const members = new Map((await this.organisations.all()).map((member) => [member.id, member]));
      let mails = 0;
      for (const digest of digests) {
        const office = members.get(digest.officeId);
        if (office === undefined) continue;
        await this.postDigest.execute(digest, office, span.until);
        mails += 1;
      }
      return mails;
    });
  }

  private async span(): Promise<DigestSpan | null> {
    const last = await this.watches.last();
    const until = this.clock.today();
    if (last !== null)
      return last.day >= until ? null : { after: last.day, until, stepsAfter: last.watchedAt };
    const after = addDays(until, -1);
    return { after, until, stepsAfter: endOfDay(after, TIME_ZONE) };
  }
}
