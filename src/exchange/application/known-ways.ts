import { Injectable } from '@nestjs/common';
import type { Ags, TravelTime } from '#libs/region';
import { FindProviders, FindSites, FindTravelTimes } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import type { NamedSite } from '../travel-times-table/find-site.js';

/** What the lines of a table of travel times are looked up in; minutes by {@link wayKey}. */
export interface Ways {
  readonly sites: readonly NamedSite[];
  readonly municipalities: ReadonlySet<Ags>;
  readonly minutes: ReadonlyMap<string, number>;
}

/** “Bekannte Wege”: Gemeinden, sites, and the minutes between them that somebody said before. */
@Injectable()
export class KnownWays {
  constructor(
    private readonly providers: FindProviders,
    private readonly sites: FindSites,
    private readonly regions: FindRegions,
    private readonly travelTimes: FindTravelTimes,
  ) {}

  async read(): Promise<Ways> {
    const providers = new Map((await this.providers.all()).map(({ id, name }) => [id, name]));
    const sites = (await this.sites.all()).map((site) => ({
      ...site,
      providerName: providers.get(site.providerId) ?? '',
    }));
    const municipalities = new Set((await this.regions.municipalities()).map(({ ags }) => ags));
    const minutes = new Map((await this.travelTimes.all()).map((row) => [wayKey(row), row.minutes]));
    return { sites, municipalities, minutes };
  }
}

/** One pair, mode and origin. */
export function wayKey({ ags, siteId, mode, origin }: Omit<TravelTime, 'minutes'>): string {
  return [ags, siteId, mode, origin].join(' ');
}
