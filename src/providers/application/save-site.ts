import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { siteChanged } from '../events/site-changed.event.js';
import { SiteRepository } from '../persistence/site.repository.js';
import type { GivenSite, Site } from '../provider.js';

/**
 * “Kursort führen”: the site of this key of this provider, new or changed, by an import or the example (`actor` null) or by somebody of
 * the provider. Returns it with its id.
 */
@Injectable()
export class SaveSite {
  constructor(
    private readonly transaction: Transaction,
    private readonly sites: SiteRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  execute(site: GivenSite, actor: Actor | null = null): Promise<Site> {
    return this.transaction.run(async () => {
      const known = await this.sites.findByKey(site.providerId, site.externalKey);
      const saved: Site = { isPlaceApproximate: false, ...site, id: known?.id ?? randomUUID() };
      if (known !== null && !differs(known, saved)) return saved;
      await this.sites.save(saved);
      await this.record(saved, known === null ? 'site-added' : 'site-changed', actor);
      if (known !== null) await this.outbox.publish(siteChanged, { siteId: saved.id });
      return saved;
    });
  }

  private record(
    { id, providerId }: Site,
    act: 'site-added' | 'site-changed',
    actor: Actor | null,
  ): Promise<void> {
    return this.audit.record({
      actor,
      act,
      subjectKind: 'site',
      subjectId: id,
      owner: providerId,
      purpose: 'offering-care',
    });
  }
}

function differs(known: Site, saved: Site): boolean {
  const fields = Object.keys(saved) as (keyof Site)[];
  return fields.some((field) => JSON.stringify(known[field]) !== JSON.stringify(saved[field]));
}
