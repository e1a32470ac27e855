import { Injectable } from '@nestjs/common';
import { nextEntry, placesFrom } from '#libs/course-catalogue';
import type { OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindProviders, FindSites, type Provider, type Site } from '../../providers/index.js';
import { FindPublicOfferings } from '../../public-courses/index.js';

/** A course that somebody can still enter, with its next entry. */
export interface OpenCourse {
  readonly offering: OfferingRecord;
  readonly provider: Provider;
  readonly sites: readonly Site[];
  readonly entryOn: string;
  readonly freePlaces: number;
}

/** “Öffentliche Kurse” with what is told of them here. Which those are, the course finder says: a provider decides once. */
@Injectable()
export class FindOpenCourses {
  constructor(
    private readonly offerings: FindPublicOfferings,
    private readonly providers: FindProviders,
    private readonly sites: FindSites,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly OpenCourse[]> {
    const today = this.clock.today();
    const providers = new Map((await this.providers.all()).map((provider) => [provider.id, provider]));
    const sites = await this.sites.all();
    return (await this.offerings.execute()).flatMap((offering) => {
      const provider = providers.get(offering.providerId);
      const entry = nextEntry(offering, today);
      if (provider === undefined || entry === null) return [];
      const own = sites.filter(({ id }) => offering.siteIds.includes(id));
      const freePlaces = placesFrom(offering, entry.number);
      return [{ offering, provider, sites: own, entryOn: entry.startsOn, freePlaces }];
    });
  }
}
