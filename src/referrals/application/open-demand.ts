import { Injectable } from '@nestjs/common';
import type { ParticipantNeed, Referral } from '#libs/referral';
import { ReferralRepository } from '../persistence/referral.repository.js';

/** “Bedarf aus Fällen”: one person each, stripped of everything by which the case could be told from others of the same need. */
export type OpenNeed = ParticipantNeed & { readonly people: 1 };

/** “Offener Bedarf aus Fällen”, for coverage and for the check that nobody is counted twice. */
@Injectable()
export class OpenDemand {
  constructor(private readonly referrals: ReferralRepository) {}

  /** Of all offices; longest waiting first. */
  async all(): Promise<readonly OpenNeed[]> {
    return (await this.referrals.findSeeking()).map(toNeed);
  }

  /** Of one office. */
  async ofOffice(officeId: string): Promise<readonly OpenNeed[]> {
    return (await this.referrals.findSeeking(officeId)).map(toNeed);
  }
}

function toNeed(referral: Referral): OpenNeed {
  return {
    ags: referral.ags,
    formatCode: referral.formatCode,
    level: referral.level,
    accessRoute: referral.accessRoute,
    dayparts: referral.dayparts,
    childrenUnderThree: referral.childrenUnderThree,
    childrenFromThree: referral.childrenFromThree,
    waitingSince: referral.waitingSince,
    people: 1,
  };
}
