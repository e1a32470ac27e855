import { Injectable } from '@nestjs/common';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Site } from '../provider.js';

/** “Kursorte nachschlagen”, by name. */
@Injectable()
export class FindSites {
  constructor(private readonly sites: SiteRepository) {}

  all(): Promise<readonly Site[]> {
    return this.sites.findAll();
  }

  byKey(providerId: string, externalKey: string): Promise<Site | null> {
    return this.sites.findByKey(providerId, externalKey);
  }
}
