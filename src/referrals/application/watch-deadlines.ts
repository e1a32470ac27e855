import { Injectable, Logger } from '@nestjs/common';
import { REFERRAL_ACTS } from '#libs/referral';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { FindDueActs } from './find-due-acts.js';
import { SendClockDigests } from './send-clock-digests.js';
import { StartReferral } from './start-referral.js';
import { TakeDueActs } from './take-due-acts.js';

/** What a day's look did. */
export interface WatchedDeadlines {
  readonly acts: number;
  readonly started: number;
  readonly mails: number;
}

/**
 * “Fristen überwachen”, each morning: takes the steps whose day has come, then tells each office in one mail. Each case stands in a
 * transaction of its own, so that one which fails keeps no other from its step, nor an office from its mail; the job then fails after
 * all and is tried again, and what was done is not done twice.
 */
@Injectable()
export class WatchDeadlines {
  private readonly logger = new Logger(WatchDeadlines.name);

  constructor(
    private readonly referrals: ReferralRepository,
    private readonly findDueActs: FindDueActs,
    private readonly takeDueActs: TakeDueActs,
    private readonly startReferral: StartReferral,
    private readonly sendDigests: SendClockDigests,
  ) {}

  async execute(): Promise<WatchedDeadlines> {
    const failures: unknown[] = [];
    const acts = await this.each(await this.dueCases(), (id) => this.takeDueActs.execute(id), failures);
    const begun = await this.startReferral.due();
    const started = await this.each(begun, (id) => this.startReferral.execute(id), failures);
    const mails = await this.sendDigests.execute();
    if (failures.length > 0) throw new AggregateError(failures, 'some deadlines could not be kept');
    return { acts, started, mails };
  }

  private async dueCases(): Promise<readonly string[]> {
    const open = await this.referrals.findInStates(REFERRAL_ACTS.expire.from);
    const due = await this.findDueActs.among(open);
    return open.filter((_, index) => (due[index] ?? []).length > 0).map(({ id }) => id);
  }

  private async each(
    ids: readonly string[],
    act: (id: string) => Promise<number>,
    failures: unknown[],
  ): Promise<number> {
    let done = 0;
    for (const id of ids) {
      try {
        done += await act(id);
      } catch (error) {
        this.logger.error({ err: error as Error, referral: id }, 'a step that is due failed');
        failures.push(error);
      }
    }
    return done;
  }
}
