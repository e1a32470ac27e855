import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { OfferingOrigin, OfferingSource } from '../offering-source.js';
import { OfferingSourceRow } from './offering-source.entity.js';

/** Rows of where offerings came from. Whoever writes one holds the row of its offering. */
@Injectable()
export class OfferingSourceRepository {
  constructor(private readonly transaction: Transaction) {}

  find(offeringId: string): Promise<OfferingSource | null> {
    return this.transaction.manager.findOneBy(OfferingSourceRow, { offeringId });
  }

  /** Whether imports leave the offering alone that they recognise by this key. */
  async isDetached(providerId: string, externalKey: string): Promise<boolean> {
    const rows = await this.transaction.manager.query<unknown[]>(
      `SELECT 1 FROM offering JOIN offering_source ON offering_id = id
       WHERE provider_id = $1 AND external_key = $2 AND detached_at IS NOT NULL`,
      [providerId, externalKey],
    );
    return rows.length > 0;
  }

  /** Those of some offerings that last came from this source and are still tied to it. */
  async tiedTo(sourceKey: string, offeringIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.manager.findBy(OfferingSourceRow, {
      offeringId: In([...offeringIds]),
      sourceKey,
      detachedAt: IsNull(),
    });
    return new Set(rows.map(({ offeringId }) => offeringId));
  }

  async keep(offeringId: string, origin: OfferingOrigin, importedAt: Instant): Promise<void> {
    await this.transaction.manager.upsert(OfferingSourceRow, { offeringId, ...origin, importedAt }, [
      'offeringId',
    ]);
  }

  /** `at` null: tied to its source again. */
  async detach(offeringId: string, at: Instant | null): Promise<void> {
    await this.transaction.manager.upsert(OfferingSourceRow, { offeringId, detachedAt: at }, ['offeringId']);
  }
}
