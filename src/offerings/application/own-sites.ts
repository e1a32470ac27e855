import { Injectable } from '@nestjs/common';
import { Refused } from '../../platform/refusal/refused.js';
import { FindSites } from '../../providers/index.js';

/** An offering takes place at sites of its own provider, at least one. */
@Injectable()
export class OwnSites {
  constructor(private readonly sites: FindSites) {}

  /** Throws {@link Refused} for a site that is unknown or another provider's: both read the same. */
  async demand(providerId: string, siteIds: readonly string[]): Promise<void> {
    const own = new Set(
      (await this.sites.all()).filter((site) => site.providerId === providerId).map(({ id }) => id),
    );
    if (siteIds.length === 0 || siteIds.some((siteId) => !own.has(siteId))) {
      throw new Refused(
        'invalid',
        { code: 'unknown-site', field: 'siteIds' },
        'Bitte wählen Sie einen Ihrer Kursorte.',
      );
    }
  }
}
