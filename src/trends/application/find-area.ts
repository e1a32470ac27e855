import { Injectable } from '@nestjs/common';
import type { Ags } from '#libs/region';
import { FindSites } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';

/** “Verbandsgemeinde nachschlagen”: the smallest area for which anything is counted over months. */
@Injectable()
export class FindArea {
  constructor(
    private readonly regions: FindRegions,
    private readonly sites: FindSites,
  ) {}

  /** Of a Gemeinde; empty where the district does not know it any more. */
  async ofMunicipality(ags: Ags): Promise<string> {
    return (await this.regions.one(ags))?.associationKey ?? '';
  }

  /** Of many Gemeinden. */
  async byMunicipality(): Promise<(ags: Ags) => string> {
    const keys = new Map(
      (await this.regions.municipalities()).map(({ ags, associationKey }) => [ags, associationKey]),
    );
    return (ags) => keys.get(ags) ?? '';
  }

  /** Of the first site of a course. */
  async bySite(): Promise<(siteId: string | undefined) => string> {
    const areaOf = await this.byMunicipality();
    const sites = new Map((await this.sites.all()).map(({ id, ags }) => [id, ags]));
    return (siteId) => {
      const ags = siteId === undefined ? undefined : sites.get(siteId);
      return ags === undefined || ags === null ? '' : areaOf(ags as Ags);
    };
  }
}
