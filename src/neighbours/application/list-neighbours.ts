import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { ownTenant } from '../../platform/tenants/current-tenant.js';
import { TenantDirectory } from '../../platform/tenants/tenant-directory.js';
import type { Neighbour } from '../neighbour.js';
import { NeighbourShareRepository } from '../persistence/neighbour-share.repository.js';

/** “Nachbarkreise nennen”: all other counties of the installation, by title. None while there is one. */
@Injectable()
export class ListNeighbours {
  constructor(
    private readonly directory: TenantDirectory,
    private readonly shares: NeighbourShareRepository,
    private readonly settings: Settings,
  ) {}

  async execute(): Promise<readonly Neighbour[]> {
    const { name: own } = ownTenant();
    const ours = await this.shares.ours();
    const shownToUs = await this.shares.shownToUs();
    return (await this.directory.listed())
      .filter(({ name }) => name !== own)
      .map(({ name, title, publicUrl }) => ({
        name,
        title,
        address: publicUrl ?? this.settings.ownUrl,
        seesOurs: ours.has(name),
        sinceWhen: ours.get(name) ?? null,
        showsUs: shownToUs.has(name),
      }))
      .toSorted((one, other) => one.title.localeCompare(other.title, 'de'));
  }
}
