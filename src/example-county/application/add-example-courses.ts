import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { FindCourseTypes } from '../../course-types/index.js';
import { SaveImportedOffering } from '../../offerings/index.js';
import { SaveApproval, SaveSite, SaveTravelTimes } from '../../providers/index.js';
import { exampleApprovals } from '../plan/courses/example-approvals.js';
import { exampleOfferings, type ExampleOffering } from '../plan/courses/example-offerings.js';
import { EXAMPLE_SITES } from '../plan/courses/example-sites.js';
import { EXAMPLE_TRAVEL_TIMES } from '../plan/example-travel-times.js';
import { organisationId } from '../plan/example-organisations.js';

type SiteIds = ReadonlyMap<string, string>;

/** “Kurse des Beispiels anlegen”: sites, approvals, ways to them, and what takes place there. */
@Injectable()
export class AddExampleCourses {
  constructor(
    private readonly saveSite: SaveSite,
    private readonly saveApproval: SaveApproval,
    private readonly saveTravelTimes: SaveTravelTimes,
    private readonly saveOffering: SaveImportedOffering,
    private readonly courseTypes: FindCourseTypes,
  ) {}

  /** Returns how many offerings there are. */
  async execute(today: LocalDate): Promise<number> {
    const siteIds = await this.addSites();
    for (const { site, ...approval } of exampleApprovals(today))
      await this.saveApproval.execute({ ...approval, siteId: idOf(siteIds, site) });
    await this.addTravelTimes(siteIds);
    const offerings = exampleOfferings(today, await this.courseTypes.formats());
    for (const offering of offerings) await this.addOffering(offering, siteIds);
    return offerings.length;
  }

  private async addSites(): Promise<SiteIds> {
    const ids = new Map<string, string>();
    for (const { key, provider, ...site } of EXAMPLE_SITES) {
      const saved = await this.saveSite.execute({
        ...site,
        providerId: organisationId(provider),
        externalKey: key,
      });
      ids.set(key, saved.id);
    }
    return ids;
  }

  private async addTravelTimes(siteIds: SiteIds): Promise<void> {
    await this.saveTravelTimes.execute({
      origin: 'measured',
      source: 'Beispielwerte, kein Fahrplan',
      rows: EXAMPLE_TRAVEL_TIMES.map(({ ags, site, minutes }) => ({
        ags,
        siteId: idOf(siteIds, site),
        mode: 'public-transport',
        minutes,
      })),
    });
  }

  private async addOffering(
    { provider, sites, ...offering }: ExampleOffering,
    siteIds: SiteIds,
  ): Promise<void> {
    await this.saveOffering.execute(
      {
        ...offering,
        providerId: organisationId(provider),
        siteIds: sites.map(({ key }) => idOf(siteIds, key)),
        reasonCode: null,
        timesNote: null,
      },
      { acceptEdited: false },
    );
  }
}

function idOf(siteIds: SiteIds, key: string): string {
  const id = siteIds.get(key);
  if (id === undefined) throw new Error(`the example has no site ${key}`);
  return id;
}
