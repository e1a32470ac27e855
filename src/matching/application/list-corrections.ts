import { Injectable } from '@nestjs/common';
import { estimateTravelMinutes, type TravelTime } from '#libs/region';
import { Clock } from '../../platform/clock/clock.js';
import { FindProviders, FindTravelTimes } from '../../providers/index.js';
import { FindReachability } from './find-reachability.js';

/** “Korrigierte Reisezeit” beside what would count without it. */
export interface Correction extends Pick<TravelTime, 'ags' | 'siteId' | 'mode' | 'minutes'> {
  readonly municipalityName: string;
  readonly siteName: string;
  readonly providerName: string;
  readonly reason: string;
  /** By the same means of transport; null where nobody measured. */
  readonly measuredMinutes: number | null;
  /** Null where no way leads there. */
  readonly estimatedMinutes: number | null;
}

/** “Korrigierte Reisezeiten auflisten”, by Gemeinde and site. */
@Injectable()
export class ListCorrections {
  constructor(
    private readonly findReachability: FindReachability,
    private readonly travelTimes: FindTravelTimes,
    private readonly providers: FindProviders,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly Correction[]> {
    const { municipalities, sites, estimate } = await this.findReachability.execute(this.clock.today());
    const known = await this.travelTimes.all();
    const providers = new Map((await this.providers.all()).map(({ id, name }) => [id, name]));
    const rows = (await this.travelTimes.corrections()).flatMap(({ ags, siteId, mode, minutes, source }) => {
      const municipality = municipalities.find((one) => one.ags === ags);
      const site = sites.find(({ id }) => id === siteId);
      if (municipality === undefined || site === undefined) return [];
      const measured = known.find(
        (one) => one.origin === 'measured' && one.ags === ags && one.siteId === siteId && one.mode === mode,
      );
      const estimated = estimateTravelMinutes(municipality.centre, site.place, estimate);
      return {
        ags,
        siteId,
        mode,
        minutes,
        reason: source,
        municipalityName: municipality.name,
        siteName: site.name,
        providerName: providers.get(site.providerId) ?? '',
        measuredMinutes: measured?.minutes ?? null,
        estimatedMinutes: estimated !== null && Number.isFinite(estimated) ? estimated : null,
      };
    });
    return rows.sort(
      (a, b) =>
        a.municipalityName.localeCompare(b.municipalityName, 'de') ||
        a.siteName.localeCompare(b.siteName, 'de'),
    );
  }
}
