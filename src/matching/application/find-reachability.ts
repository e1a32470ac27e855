import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { CourseFormat } from '#libs/course-catalogue';
import { buildReachability, type Municipality, type Reachability, type TravelEstimate } from '#libs/region';
import { parameterAt } from '#libs/rule-parameter';
import { PerTenant } from '../../platform/tenants/per-tenant.js';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindBarriers, FindSites, FindTravelTimes, type Site } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Wer erreicht was”: the places and formats of one moment, and how far they are apart. */
export interface Reach {
  readonly municipalities: readonly Municipality[];
  readonly formats: readonly CourseFormat[];
  readonly sites: readonly Site[];
  readonly reachability: Reachability;
  /** How ways that nobody measured are estimated, barriers included. */
  readonly estimate: TravelEstimate;
}

/**
 * “Erreichbarkeit der Kursorte”. Places, barriers and travel times change a few times a year, so the last reachability is kept and
 * recognised by what it was built from.
 */
@Injectable()
export class FindReachability {
  private readonly kept = new PerTenant<{ readonly key: string; readonly reachability: Reachability }>();

  constructor(
    private readonly regions: FindRegions,
    private readonly sites: FindSites,
    private readonly travelTimes: FindTravelTimes,
    private readonly barriers: FindBarriers,
    private readonly courseTypes: FindCourseTypes,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(day: LocalDate): Promise<Reach> {
    const municipalities = await this.regions.municipalities();
    const formats = await this.courseTypes.formats();
    const sites = await this.sites.all();
    const estimate = await this.estimate(day);
    const reachability = this.keep({
      municipalities: municipalities.map(({ ags, centre }) => ({ ags, centre })),
      sites: sites.map(({ id, place }) => ({ id, place })),
      known: await this.travelTimes.all(),
      estimate,
      limitMinutes: Math.max(0, ...formats.map(({ reachMinutes }) => reachMinutes)),
    });
    return { municipalities, formats, sites, reachability, estimate };
  }

  private keep(source: Parameters<typeof buildReachability>[0]): Reachability {
    const key = createHash('sha256').update(JSON.stringify(source)).digest('base64');
    const kept = this.kept.value;
    if (kept?.key === key) return kept.reachability;
    const reachability = buildReachability(source);
    this.kept.value = { key, reachability };
    return reachability;
  }

  private async estimate(day: LocalDate): Promise<TravelEstimate> {
    const parameters = await this.parameters.all();
    return {
      detourFactor: parameterAt(parameters, 'travel.detour-factor', day),
      speedKmh: parameterAt(parameters, 'travel.estimated-speed-kmh', day),
      barriers: await this.barriers.all(),
    };
  }
}
