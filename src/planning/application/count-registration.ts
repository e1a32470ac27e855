import { Injectable } from '@nestjs/common';
import { addDays, isoWeekday } from '#libs/calendar';
import { FindReferral } from '../../referrals/index.js';
import { RegistrationsQuery } from '../persistence/registrations.query.js';

/** “Anmeldung zählen”: one person more in the week since which they wait. A case that is gone already is not counted. */
@Injectable()
export class CountRegistration {
  constructor(
    private readonly referrals: FindReferral,
    private readonly registrations: RegistrationsQuery,
  ) {}

  async execute(referralId: string): Promise<void> {
    const referral = await this.referrals.one(referralId);
    if (referral === null) return;
    const { waitingSince, formatCode, level, accessRoute } = referral;
    const week = addDays(waitingSince, 1 - isoWeekday(waitingSince));
    await this.registrations.add({ week, formatCode, level, accessRoute });
  }
}
