import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, endOfDay } from '#libs/calendar';
import { findCoursesAtRisk, type CourseAtRisk, type RiskRules } from '#libs/planning';
import { parameterAt, type ParameterKey } from '#libs/rule-parameter';
import type { OfferingRecord } from '../../offerings/index.js';
import { CountOffers } from '../../place-offers/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { CountFitting } from '../../waiting-lists/index.js';

/** “Gefährdung beurteilen”: with the offers, the list and the rules of today. */
@Injectable()
export class JudgeRisk {
  constructor(
    private readonly countOffers: CountOffers,
    private readonly countFitting: CountFitting,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(offerings: readonly OfferingRecord[]): Promise<readonly CourseAtRisk[]> {
    const rules = await this.riskRules();
    const { today, stageDays } = rules;
    const near = offerings.filter(
      ({ startsOn }) => daysBetween(today, startsOn) <= stageDays.notice && startsOn >= today,
    );
    const offersOf = await this.countOffers.of(near.map(({ id }) => id));
    const fitting = await this.countFitting.execute(near);
    return findCoursesAtRisk(
      near.map((offering) => {
        const { open, accepted } = offersOf(offering.id);
        return {
          offering,
          openOffers: open,
          acceptedOffers: accepted,
          fittingPeople: fitting.get(offering.id) ?? 0,
        };
      }),
      rules,
    );
  }

  /** The share of offers that were accepted in the last weeks; where there were too few, what the Arbeitskreis assumes. */
  private async riskRules(): Promise<RiskRules> {
    const today = this.clock.today();
    const rows = await this.parameters.all();
    const at = (key: ParameterKey): number => parameterAt(rows, key, today);
    const since = endOfDay(addDays(today, -7 * at('planning.acceptance-weeks')), TIME_ZONE);
    const { answered, accepted } = await this.countOffers.answeredSince(since);
    return {
      today,
      acceptanceShare:
        answered >= at('planning.acceptance-least-answers')
          ? accepted / answered
          : at('planning.acceptance-percent') / 100,
      stageDays: {
        notice: at('planning.risk-notice-days'),
        warning: at('planning.risk-warning-days'),
        alarm: at('planning.risk-alarm-days'),
      },
    };
  }
}
