import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { freshnessOn } from '#libs/course-catalogue';
import { parameterAt } from '#libs/rule-parameter';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { OfferingRecord } from '../offering-record.js';
import { FindOfferings } from './find-offerings.js';

/** A provider with those of its live offerings whose figures are no longer fresh. */
export interface StaleProvider {
  readonly provider: Organisation;
  readonly offerings: readonly OfferingRecord[];
  /** Figures older than this leave search and coverage, days. */
  readonly excludedDays: number;
}

/** Finds whom to ask whether their figures still hold. */
@Injectable()
export class FindStaleProviders {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly offerings: FindOfferings,
    private readonly parameters: FindRuleParameters,
  ) {}

  async on(today: LocalDate): Promise<readonly StaleProvider[]> {
    const parameters = await this.parameters.all();
    const limits = {
      staleDays: parameterAt(parameters, 'freshness.stale-days', today),
      excludedDays: parameterAt(parameters, 'freshness.excluded-days', today),
    };
    const stale = (await this.offerings.live()).filter(
      ({ confirmedOn }) => freshnessOn(confirmedOn, today, limits) !== 'fresh',
    );
    const providers = await this.organisations.all(['provider']);
    return providers
      .map((provider) => ({
        provider,
        offerings: stale.filter(({ providerId }) => providerId === provider.id),
        excludedDays: limits.excludedDays,
      }))
      .filter(({ offerings }) => offerings.length > 0);
  }
}
