import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { KeepPlaces } from '../../offerings/index.js';
import type { CaseRule, ErasureCounts } from '../erasure-rule.js';
import { ErasureRepository } from '../persistence/erasure.repository.js';

/** What went with the cases of one rule. */
export interface ErasedCases {
  readonly ids: readonly string[];
  readonly mailIds: readonly string[];
  /** Of the traces, by their names. */
  readonly counts: ErasureCounts;
}

/**
 * “Fälle löschen”: the cases of one rule, all that hangs on them, and every trace that names them; places that were held for them are
 * free again. Offerings are locked before cases, as everywhere. Runs in the transaction of the erasure.
 */
@Injectable()
export class EraseCases {
  constructor(
    private readonly erasure: ErasureRepository,
    private readonly keepPlaces: KeepPlaces,
  ) {}

  async execute(rule: CaseRule, now: Instant, days: number): Promise<ErasedCases> {
    const expired = await this.erasure.findCases(rule, now, days);
    const touched = await this.erasure.findHeldPlaces(expired);
    for (const offeringId of new Set(touched.map((place) => place.offeringId)))
      await this.keepPlaces.lock(offeringId);
    const ids = await this.erasure.holdCases(rule, now, days, expired);
    for (const { offeringId, holdId } of await this.erasure.findHeldPlaces(ids))
      await this.keepPlaces.release(offeringId, holdId);
    await this.erasure.deleteCases(ids);
    return { ids, ...(await this.eraseTraces(ids)) };
  }

  private async eraseTraces(ids: readonly string[]): Promise<Omit<ErasedCases, 'ids'>> {
    const counts: Record<string, number> = {};
    const mailIds: string[] = [];
    for (const trace of this.erasure.caseTraces) {
      const erased = await this.erasure.applyTrace(trace, ids);
      counts[trace.name] = erased.count;
      mailIds.push(...erased.mailIds);
    }
    return { mailIds, counts };
  }
}
