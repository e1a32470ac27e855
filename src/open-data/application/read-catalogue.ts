import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar';
import { describeCatalogue, OPEN_TABLES, type DescribedThing } from '#libs/open-data';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { FindRegions } from '../../regions/index.js';
import { RequireOpenData } from './require-open-data.js';

/** “Katalog der offenen Daten”, published by the Kreisverwaltung. Data are counted anew each day. */
@Injectable()
export class ReadCatalogue {
  constructor(
    private readonly requireOpenData: RequireOpenData,
    private readonly regions: FindRegions,
    private readonly organisations: FindOrganisations,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<DescribedThing> {
    await this.requireOpenData.execute();
    const district = await this.regions.district();
    const [publisher] = await this.organisations.all(['district']);
    const districtName = district?.name ?? 'Landkreis';
    return describeCatalogue({
      publicUrl: this.settings.publicUrl,
      publisherName: publisher?.name ?? districtName,
      districtKey: district?.key ?? null,
      districtName,
      modifiedAt: instant(`${this.clock.today()}T00:00:00Z`),
      tables: Object.values(OPEN_TABLES),
    });
  }
}
