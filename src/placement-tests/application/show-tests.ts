import { Injectable } from '@nestjs/common';
import { freeTestPlaces, type PlacementTest } from '#libs/placement-test';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindSites, type Site } from '../../providers/index.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import type { ShownTest } from '../shown-test.js';

/** Gives tests their names and free places, for however many at once. */
@Injectable()
export class ShowTests {
  constructor(
    private readonly sites: FindSites,
    private readonly organisations: FindOrganisations,
    private readonly bookings: TestBookingRepository,
    private readonly clock: Clock,
  ) {}

  async execute(tests: readonly PlacementTest[]): Promise<readonly ShownTest[]> {
    const sites = new Map((await this.sites.all()).map((site) => [site.id, site]));
    const providers = new Map((await this.organisations.all(['provider'])).map((one) => [one.id, one]));
    const taken = await this.bookings.countInEach(tests.map(({ id }) => id));
    const now = this.clock.now();
    return tests.map((test) => ({
      ...test,
      ...providerOf(providers.get(test.providerId)),
      site: siteOf(test, sites.get(test.siteId)),
      freePlaces: freeTestPlaces(test, taken.get(test.id) ?? 0, now),
    }));
  }

  async one(test: PlacementTest): Promise<ShownTest> {
    const [shown] = await this.execute([test]);
    if (shown === undefined) throw new Error('one test was given, and none came back');
    return shown;
  }
}

function providerOf(provider: Organisation | undefined): Pick<ShownTest, 'providerName' | 'isExample'> {
  return { providerName: provider?.name ?? '', isExample: provider?.isExample ?? false };
}

function siteOf({ siteId }: PlacementTest, site: Site | undefined): ShownTest['site'] {
  return {
    id: siteId,
    name: site?.name ?? '',
    street: site?.street ?? null,
    postcode: site?.postcode ?? null,
    town: site?.town ?? '',
    isStepFree: site?.isStepFree ?? null,
  };
}
