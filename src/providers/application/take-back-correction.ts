import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { TravelTime } from '#libs/region';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { SiteRepository } from '../persistence/site.repository.js';
import { TravelTimeRepository } from '../persistence/travel-time.repository.js';

/** “Korrektur zurücknehmen”: the way is again as far as measured or estimated. Refuses where nothing was corrected. */
@Injectable()
export class TakeBackCorrection {
  constructor(
    private readonly transaction: Transaction,
    private readonly sites: SiteRepository,
    private readonly travelTimes: TravelTimeRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, { ags, siteId, mode }: Pick<TravelTime, 'ags' | 'siteId' | 'mode'>): Promise<void> {
    return this.transaction.run(async () => {
      const correction = { ags, siteId, mode, origin: 'corrected' } as const;
      const before = await this.travelTimes.lock(correction);
      const site = await this.sites.find(siteId);
      if (before === null || site === null) throw notFound('Eine Korrektur dieses Weges');
      await this.travelTimes.remove(correction);
      await this.audit.record({
        actor,
        act: 'travel-time-correction-taken-back',
        subjectKind: 'travel-times',
        subjectId: siteId,
        owner: site.providerId,
        facts: { ags, mode, before },
        purpose: 'demand-planning',
      });
    });
  }
}
