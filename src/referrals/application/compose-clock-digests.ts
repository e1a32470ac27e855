import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '#libs/calendar';
import { REFERRAL_ACTS, referralClocks, remindersBetween, type Reminder } from '#libs/referral';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { ClockDigest, DigestLine } from '../clock-digest.js';
import { PlatformStepQuery } from '../persistence/platform-step.query.js';
import { ReferralRepository } from '../persistence/referral.repository.js';

/** Since when a digest tells, and until when. */
export interface DigestSpan {
  /** The last day that was told of. */
  readonly after: LocalDate;
  readonly until: LocalDate;
  /** Steps that the platform took after this moment are told. */
  readonly stepsAfter: Instant;
}

/** “Was heute zu sagen ist”, by office: what cases reached, and what the platform itself did with them. */
@Injectable()
export class ComposeClockDigests {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly platformSteps: PlatformStepQuery,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute({ after, until, stepsAfter }: DigestSpan): Promise<readonly ClockDigest[]> {
    const byOffice = new Map<string, DigestLine[]>();
    const tell = (officeId: string, line: DigestLine): void => {
      byOffice.set(officeId, [...(byOffice.get(officeId) ?? []), line]);
    };
    for (const { referralId, officeId, code, act, reasonCode } of await this.platformSteps.after(stepsAfter))
      tell(officeId, {
        referralId,
        code,
        news: act === 'expire' ? { kind: 'expired', reasonCode } : { kind: 'unanswered' },
      });
    const parameters = await this.parameters.all();
    for (const referral of await this.referrals.findInStates(REFERRAL_ACTS.expire.from)) {
      const clocks = referralClocks(referral, parameters, until);
      const reminders = remindersBetween({ state: referral.state, clocks }, after, until);
      const { id: referralId, officeId, code } = referral;
      for (const news of lastOfEachKind(reminders)) tell(officeId, { referralId, code, news });
    }
    return [...byOffice].map(([officeId, lines]) => ({ officeId, lines }));
  }
}

/** After days without a worker, 28 and 35 days of waiting say nothing beside 42. */
function lastOfEachKind(reminders: readonly Reminder[]): readonly Reminder[] {
  return [
    ...new Map(
      reminders.toSorted((a, b) => a.on.localeCompare(b.on)).map((each) => [each.kind, each]),
    ).values(),
  ];
}
