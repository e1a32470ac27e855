import { Injectable } from '@nestjs/common';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindSites } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import type { GapNames } from '../gap-names.js';

/** Looks the names of areas, formats and sites up once for a page or a digest. */
@Injectable()
export class NameGaps {
  constructor(
    private readonly regions: FindRegions,
    private readonly courseTypes: FindCourseTypes,
    private readonly sites: FindSites,
  ) {}

  async execute(): Promise<GapNames> {
    const municipalities = await this.regions.municipalities();
    const formats = new Map((await this.courseTypes.formats()).map((format) => [format.code, format]));
    const sites = new Map((await this.sites.all()).map((site) => [site.id, site]));
    const areas = new Map(
      municipalities.map(({ associationKey, associationName }) => [associationKey, associationName]),
    );
    const places = new Map<string, string>(municipalities.map(({ ags, name }) => [ags, name]));
    return {
      area: (areaKey) => areas.get(areaKey) ?? areaKey,
      municipality: (ags) => places.get(ags) ?? ags,
      format: (formatCode) => formats.get(formatCode)?.title ?? formatCode,
      courseType: (formatCode) => formats.get(formatCode)?.courseTypeCode ?? '',
      site: (siteId) => sites.get(siteId) ?? null,
    };
  }
}
