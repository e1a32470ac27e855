import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { OfferingRecord } from '../offering-record.js';
import { JudgeOffering } from './judge-offering.js';
import type { OfferingDetails } from './offering-details.js';
import { OwnSites } from './own-sites.js';
import { SaveOffering } from './save-offering.js';

/** The offering that came of an act, with sentences of what is doubtful. */
export interface SavedOffering {
  readonly id: string;
  readonly warnings: readonly string[];
}

/** “Kursangebot einstellen”. */
@Injectable()
export class PostOffering {
  constructor(
    private readonly transaction: Transaction,
    private readonly ownSites: OwnSites,
    private readonly judge: JudgeOffering,
    private readonly saveOffering: SaveOffering,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(details: OfferingDetails, actor: Actor): Promise<SavedOffering> {
    return this.transaction.run(async () => {
      await this.ownSites.demand(actor.organisationId, details.siteIds);
      const id = randomUUID();
      const record: OfferingRecord = {
        ...details,
        id,
        holds: [],
        mergedIntoId: null,
        providerId: actor.organisationId,
        externalKey: id,
        source: 'entered',
        confirmedOn: this.clock.today(),
        editedAt: this.clock.now(),
        importedAt: null,
        version: 1,
      };
      const warnings = await this.judge.execute(record);
      await this.saveOffering.execute(record, null);
      await this.audit.record({ actor, act: 'offering-posted', subjectKind: 'offering', subjectId: id });
      return { id, warnings };
    });
  }
}
