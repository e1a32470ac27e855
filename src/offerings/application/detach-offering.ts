import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import type { OfferingSource } from '../offering-source.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { OfferingSourceRepository } from '../persistence/offering-source.repository.js';
import { demandOwnOffering } from './edit-offering.js';

/**
 * “Von der Quelle lösen” und wieder verbinden, by the provider of the course. What is detached no import changes, whatever it is told to
 * accept. Refuses `no-source` what never came from a file.
 */
@Injectable()
export class DetachOffering {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: OfferingRepository,
    private readonly sources: OfferingSourceRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Where it came from; null for a course that was entered by hand. Nobody but its provider is told. */
  async sourceOf(offeringId: string, actor: Actor): Promise<OfferingSource | null> {
    const offering = await this.offerings.find(offeringId);
    return this.judged(offering, actor);
  }

  execute(offeringId: string, isDetached: boolean, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const source = await this.judged(await this.offerings.findForChange(offeringId), actor);
      if (source === null)
        throw new Refused('conflict', { code: 'no-source' }, 'Dieser Kurs kommt aus keiner Datei.');
      if ((source.detachedAt !== null) === isDetached) return;
      await this.sources.detach(offeringId, isDetached ? this.clock.now() : null);
      await this.audit.record({
        actor,
        act: isDetached ? 'offering-detached' : 'offering-attached',
        subjectKind: 'offering',
        subjectId: offeringId,
      });
    });
  }

  /** Courses that were imported before their source was kept know only when. */
  private async judged(offering: OfferingRecord | null, actor: Actor): Promise<OfferingSource | null> {
    if (offering === null) throw notFound('Das Kursangebot');
    demandOwnOffering(actor, offering);
    const known = await this.sources.find(offering.id);
    if (known !== null || offering.source === 'entered') return known;
    const unknown = { fileName: null, format: null, profileName: null, line: null, detachedAt: null };
    return { ...unknown, importedAt: offering.importedAt };
  }
}
