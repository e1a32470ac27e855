import { Injectable } from '@nestjs/common';
import type { DraftComparison } from '#libs/course-catalogue';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { WorkingDays } from '../../platform/clock/working-days.js';
import { FindSites } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { FindOfferings } from './find-offerings.js';
import type { JudgedOffering } from './judge-offering.js';

/** Gathers what a draft is compared with: the day, the holidays, the figures of the day, the sites and courses of its provider. */
@Injectable()
export class CompareDraft {
  constructor(
    private readonly findOfferings: FindOfferings,
    private readonly sites: FindSites,
    private readonly parameters: FindRuleParameters,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async execute({ siteIds, courseTypeCode, providerId }: JudgedOffering): Promise<DraftComparison> {
    const today = this.clock.today();
    const rows = await this.parameters.all();
    const isVocational = courseTypeCode.startsWith('vocational');
    const sites = await this.sites.all();
    return {
      today,
      isHoliday: (day) => this.workingDays.isHoliday(day),
      mostWeeklyUnits: parameterAt(rows, 'offering.most-weekly-units', today),
      schoolAgeYears: parameterAt(rows, 'childcare.school-age-years', today),
      vocationalStart: isVocational
        ? parameterAt(rows, 'offering.vocational-start-registrations', today)
        : null,
      sameCourseDays: parameterAt(rows, 'offering.same-course-days', today),
      approximateSites: sites
        .filter(({ id, isPlaceApproximate }) => isPlaceApproximate && siteIds.includes(id))
        .map(({ name }) => name),
      others: await this.findOfferings.liveOf(providerId),
    };
  }
}
