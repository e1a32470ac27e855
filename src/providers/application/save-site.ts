import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { siteChanged } from '../events/site-changed.event.js';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Site } from '../provider.js';

/** “Kursort führen”: the site of this key of this provider, new or changed. Returns it with its id. */
@Injectable()
export class SaveSite {
  constructor(
    private readonly transaction: Transaction,
    private readonly sites: SiteRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(site: Omit<Site, 'id'>): Promise<Site> {
    return this.transaction.run(async () => {
      const known = await this.sites.findByKey(site.providerId, site.externalKey);
      const saved = { ...site, id: known?.id ?? randomUUID() };
      await this.sites.save(saved);
      if (known !== null && differs(known, saved))
        await this.outbox.publish(siteChanged, { siteId: saved.id });
      return saved;
    });
  }
}

function differs(known: Site, saved: Site): boolean {
  const fields = Object.keys(saved) as (keyof Site)[];
  return fields.some((field) => JSON.stringify(known[field]) !== JSON.stringify(saved[field]));
}
