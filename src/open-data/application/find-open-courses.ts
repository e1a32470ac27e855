import { Injectable } from '@nestjs/common';
import { freshnessOn, nextEntry, placesFrom } from '#libs/course-catalogue';
import { parameterAt } from '#libs/rule-parameter';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindProviders, FindSites, type Provider, type Site } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** A course that somebody can still enter, with its next entry. */
export interface OpenCourse {
  readonly offering: OfferingRecord;
  readonly provider: Provider;
  readonly sites: readonly Site[];
  readonly entryOn: string;
  readonly freePlaces: number;
}

/** “Öffentliche Kurse”: what their providers opened and confirmed lately, of active providers, as far as somebody can still enter. */
@Injectable()
export class FindOpenCourses {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly providers: FindProviders,
    private readonly sites: FindSites,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly OpenCourse[]> {
    const today = this.clock.today();
    const rows = await this.parameters.all();
    const limits = {
      staleDays: parameterAt(rows, 'freshness.stale-days', today),
      excludedDays: parameterAt(rows, 'freshness.excluded-days', today),
    };
    const providers = new Map((await this.providers.all()).map((provider) => [provider.id, provider]));
    const sites = await this.sites.all();
    return (await this.offerings.live()).flatMap((offering) => {
      const provider = providers.get(offering.providerId);
      const entry = nextEntry(offering, today);
      const isFresh = freshnessOn(offering.confirmedOn, today, limits) !== 'excluded';
      if (provider === undefined || entry === null || !isFresh) return [];
      const own = sites.filter(({ id }) => offering.siteIds.includes(id));
      const freePlaces = placesFrom(offering, entry.number);
      return [{ offering, provider, sites: own, entryOn: entry.startsOn, freePlaces }];
    });
  }
}
