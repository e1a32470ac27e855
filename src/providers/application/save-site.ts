import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Site } from '../provider.js';

/** “Kursort führen”: the site of this key of this provider, new or changed. Returns it with its id. */
@Injectable()
export class SaveSite {
  constructor(private readonly sites: SiteRepository) {}

  async execute(site: Omit<Site, 'id'>): Promise<Site> {
    const known = await this.sites.findByKey(site.providerId, site.externalKey);
    const saved = { ...site, id: known?.id ?? randomUUID() };
    await this.sites.save(saved);
    return saved;
  }
}
