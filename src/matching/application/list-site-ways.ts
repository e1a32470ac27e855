import { Injectable } from '@nestjs/common';
import { compareKeys } from '#libs/kernel';
import type { ReachableSite, TravelTime } from '#libs/region';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindTravelTimes } from '../../providers/index.js';
import { FindReachability } from './find-reachability.js';

/** “Weg zu einem Kursort” from one Gemeinde. */
export interface SiteWay {
  readonly ags: string;
  readonly name: string;
  /** What counts; null where no way leads there. */
  readonly way: ReachableSite | null;
  /** All that somebody said, the one that counts among them. */
  readonly known: readonly TravelTime[];
}

/** “Wege zu einem Kursort nachsehen”: from every Gemeinde, the nearest first. Refuses a site that is not there. */
@Injectable()
export class ListSiteWays {
  constructor(
    private readonly findReachability: FindReachability,
    private readonly travelTimes: FindTravelTimes,
    private readonly clock: Clock,
  ) {}

  async execute(siteId: string): Promise<readonly SiteWay[]> {
    const { municipalities, sites, reachability } = await this.findReachability.execute(this.clock.today());
    if (!sites.some(({ id }) => id === siteId)) throw notFound('Diesen Kursort');
    const known = (await this.travelTimes.all()).filter((time) => time.siteId === siteId);
    return municipalities
      .map(({ ags, name }) => ({
        ags,
        name,
        way: reachability.between(ags, siteId),
        known: known.filter((time) => time.ags === ags),
      }))
      .sort((a, b) => minutesOf(a) - minutesOf(b) || compareKeys(a.ags, b.ags));
  }
}

function minutesOf({ way }: SiteWay): number {
  return way?.minutes ?? Number.MAX_SAFE_INTEGER;
}
