import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { findPersonalData } from '#libs/referral';
import type { TravelTime } from '#libs/region';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import { SiteRepository } from '../persistence/site.repository.js';
import { TravelTimeRepository } from '../persistence/travel-time.repository.js';

/** Where nobody gave a reason. */
const SOURCE = 'Korrektur der Kreisverwaltung';

/**
 * “Reisezeit korrigieren”: minutes of one way by one means of transport, by somebody who knows it; they stand before what was measured
 * or estimated until the correction is taken back. Refuses a Gemeinde or a site that is not there.
 */
@Injectable()
export class CorrectTravelTime {
  constructor(
    private readonly transaction: Transaction,
    private readonly regions: FindRegions,
    private readonly sites: SiteRepository,
    private readonly travelTimes: TravelTimeRepository,
    private readonly audit: Audit,
  ) {}

  execute(
    actor: Actor,
    { ags, siteId, mode, minutes }: Omit<TravelTime, 'origin'>,
    reason = '',
  ): Promise<void> {
    const source = reason.trim() === '' ? SOURCE : reason.trim();
    refusePersonalData(source);
    return this.transaction.run(async () => {
      if ((await this.regions.one(ags)) === null) throw notFound('Diese Gemeinde');
      const site = await this.sites.find(siteId);
      if (site === null) throw notFound('Diesen Kursort');
      const correction = { ags, siteId, mode, origin: 'corrected' } as const;
      const before = await this.travelTimes.lock(correction);
      await this.travelTimes.save([{ ...correction, minutes, source }]);
      if (before === minutes) return; // only the reason was put in other words
      await this.audit.record({
        actor,
        act: 'travel-time-corrected',
        subjectKind: 'travel-times',
        subjectId: siteId,
        owner: site.providerId,
        facts: { ags, mode, minutes, before },
        purpose: 'demand-planning',
      });
    });
  }
}

function refusePersonalData(reason: string): void {
  const [finding] = findPersonalData(reason);
  if (finding === undefined) return;
  throw new Refused(
    'invalid',
    { code: 'personal-data', field: 'reason' },
    `„${finding.excerpt}“ sieht nach einer Angabe über eine Person aus. Bitte nennen Sie den Grund ohne sie.`,
  );
}
