import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, endOfDay } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { findCoursesAtRisk, type CourseAtRisk, type RiskRules } from '#libs/planning';
import { parameterAt, type ParameterKey } from '#libs/rule-parameter';
import type { OfferingRecord } from '../../offerings/index.js';
import { CountOffers } from '../../place-offers/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { CountFitting } from '../../waiting-lists/index.js';
import type { NamedCourseAtRisk } from '../weak-course.js';
import { CompareCourses, type ComparedCourses } from './compare-courses.js';
import { NameCourses } from './name-courses.js';
import { NamingRules } from './naming-rules.js';

/**
 * “Gefährdete Kurse auflisten”: those that begin soon and expect too few people, with the way out: whether the list could fill them, with
 * which course they could be joined. Small counts of people are hidden from everybody.
 */
@Injectable()
export class ListCoursesAtRisk {
  constructor(
    private readonly compareCourses: CompareCourses,
    private readonly nameCourses: NameCourses,
    private readonly countOffers: CountOffers,
    private readonly countFitting: CountFitting,
    private readonly rules: NamingRules,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** `actor` null: the platform, at the terminal or in the morning; then none is its own. */
  async execute(actor: Actor | null): Promise<readonly NamedCourseAtRisk[]> {
    const compared = await this.compareCourses.execute();
    const nameCourse = await this.nameCourses.execute();
    const threshold = await this.rules.smallCellThreshold();
    return (await this.atRisk(compared.offerings)).flatMap((course) => {
      const offering = compared.offerings.find(({ id }) => id === course.offeringId);
      if (offering === undefined) return [];
      const { fittingPeople } = course;
      return [
        {
          ...course,
          ...nameCourse(offering),
          providerId: offering.providerId,
          fittingPeople: fittingPeople > 0 && fittingPeople < threshold ? null : fittingPeople,
          isOwn: offering.providerId === actor?.organisationId,
          mergeWith: mergeWith(course.offeringId, compared, nameCourse),
        },
      ];
    });
  }

  private async atRisk(offerings: readonly OfferingRecord[]): Promise<readonly CourseAtRisk[]> {
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

function mergeWith(
  offeringId: string,
  { offerings, pairs }: ComparedCourses,
  nameCourse: Awaited<ReturnType<NameCourses['execute']>>,
): NamedCourseAtRisk['mergeWith'] {
  const pair = pairs.find(({ offeringIds }) => offeringIds.includes(offeringId));
  const other = offerings.find(({ id }) => id !== offeringId && pair?.offeringIds.includes(id) === true);
  if (pair === undefined || other === undefined) return null;
  const { title, providerName, startsOn } = nameCourse(other);
  const { kind, people, minutesBetween } = pair;
  return { offeringId: other.id, title, providerName, startsOn, kind, people, minutesBetween };
}
