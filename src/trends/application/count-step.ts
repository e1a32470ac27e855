import { Injectable } from '@nestjs/common';
import { dayAt, daysBetween } from '#libs/calendar';
import { referralClocks, type ReferralAct } from '#libs/referral';
import { monthOf, type TrendMeasure } from '#libs/trend';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { FindReferral } from '../../referrals/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { TrendRepository } from '../persistence/trend.repository.js';
import { FindArea } from './find-area.js';

const MEASURES: Readonly<Partial<Record<ReferralAct, TrendMeasure>>> = {
  start: 'started',
  offer: 'offered',
  accept: 'accepted',
  decline: 'declined',
  lapse: 'lapsed',
};

/**
 * “Schritt zählen”: one person more in the month in which the case took the step, without a trace of the case. One that is gone
 * already is not counted.
 */
@Injectable()
export class CountStep {
  constructor(
    private readonly referrals: FindReferral,
    private readonly areas: FindArea,
    private readonly parameters: FindRuleParameters,
    private readonly trends: TrendRepository,
  ) {}

  async execute(referralId: string, act: ReferralAct): Promise<void> {
    const measure = MEASURES[act];
    if (measure === undefined) return;
    const referral = await this.referrals.one(referralId);
    if (referral === null) return;
    const day = dayAt(referral.changedAt, TIME_ZONE);
    const waited =
      measure === 'started'
        ? {
            days: Math.max(0, daysBetween(referral.waitingSince, day)),
            isLate: referralClocks(referral, await this.parameters.all(), day).isOverdue,
          }
        : { days: null, isLate: false };
    await this.trends.add({
      month: monthOf(day),
      measure,
      formatCode: referral.formatCode,
      areaKey: await this.areas.ofMunicipality(referral.ags),
      ...waited,
      people: 1,
    });
  }
}
