import { Injectable } from '@nestjs/common';
import { offeringStateOn, type LifeDay } from '#libs/course-catalogue';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { OfferingRecord } from '../offering-record.js';

/** “Stand heute”: what dates and figures make of what providers said. */
@Injectable()
export class StateOfDay {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Looks the limit up once, for however many offerings follow. */
  async read(): Promise<(offering: OfferingRecord) => LifeDay> {
    const today = this.clock.today();
    const atRiskDays = parameterAt(await this.parameters.all(), 'offering.at-risk-days', today);
    return (offering) => ({ today, stateToday: offeringStateOn(offering, today, atRiskDays) });
  }
}
