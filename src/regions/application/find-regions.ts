import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Ags, Municipality } from '#libs/region';
import { PerTenant } from '../../platform/tenants/per-tenant.js';
import { RegionRepository } from '../persistence/region.repository.js';
import type { Boundaries, District, RegionPicture } from '../region.js';

/**
 * “Gebiet nachschlagen”. The areas change once a year and are read at nearly every request, so one picture of them is kept in
 * memory for each county until their version in the database changes.
 */
@Injectable()
export class FindRegions {
  private readonly kept = new PerTenant<{
    readonly version: string | null;
    readonly picture: RegionPicture;
  }>();

  constructor(private readonly regions: RegionRepository) {}

  /** All at once, of one moment. */
  async picture(): Promise<RegionPicture> {
    const version = await this.regions.version();
    const kept = this.kept.value;
    if (kept?.version === version) return kept.picture;
    const picture = await this.read();
    this.kept.value = { version, picture };
    return picture;
  }

  /** In the order of their German names. */
  async municipalities(): Promise<readonly Municipality[]> {
    return (await this.picture()).municipalities;
  }

  /** null before the first import. */
  async district(): Promise<District | null> {
    return (await this.picture()).district;
  }

  /** null where the district has no such Gemeinde. */
  async one(ags: Ags): Promise<Municipality | null> {
    return (await this.municipalities()).find((municipality) => municipality.ags === ags) ?? null;
  }

  private async read(): Promise<RegionPicture> {
    const municipalities = await this.regions.municipalities();
    return {
      district: await this.regions.district(),
      municipalities,
      sources: await this.regions.sources(),
      boundaries: collect(municipalities, await this.regions.boundaries()),
    };
  }
}

/** The text is made once and passed through as it is; its hash is its address, so browsers may keep it for ever. */
function collect(municipalities: readonly Municipality[], geometries: ReadonlyMap<Ags, object>): Boundaries {
  const features = municipalities
    .filter(({ ags }) => geometries.has(ags))
    .map(({ ags, name }) => ({
      type: 'Feature',
      properties: { ags, name },
      geometry: geometries.get(ags),
    }));
  const json = JSON.stringify({ type: 'FeatureCollection', features });
  return { hash: createHash('sha256').update(json).digest('hex'), json };
}
