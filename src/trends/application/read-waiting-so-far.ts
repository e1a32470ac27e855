import { Injectable } from '@nestjs/common';
import { daysBetween, type LocalDate } from '#libs/calendar';
import { waitingSoFar, type TrendScope, type WaitingSoFar } from '#libs/trend';
import { OpenDemand } from '../../referrals/index.js';
import { ReportedDemand } from '../../waiting-lists/index.js';
import { FindArea } from './find-area.js';

/** “Bisherige Wartezeit lesen”: of cases and of reported counts as they are now, up to a day. */
@Injectable()
export class ReadWaitingSoFar {
  constructor(
    private readonly openDemand: OpenDemand,
    private readonly reportedDemand: ReportedDemand,
    private readonly areas: FindArea,
  ) {}

  /** One answer for each threshold, so that both are of the same data. */
  async execute(
    scope: TrendScope,
    day: LocalDate,
    thresholds: readonly number[],
  ): Promise<readonly WaitingSoFar[]> {
    const needs = [...(await this.openDemand.all()), ...(await this.reportedDemand.all())];
    const areaOf = await this.areas.byMunicipality();
    const people = needs
      .filter(({ waitingSince }) => waitingSince <= day)
      .map((need) => ({
        formatCode: need.formatCode,
        areaKey: areaOf(need.ags),
        days: daysBetween(need.waitingSince, day),
        people: need.people,
      }));
    return thresholds.map((threshold) => waitingSoFar(people, scope, threshold));
  }
}
