import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { PublicContact } from '../public-course.js';
import { PublicContactRow } from './public-contact.entity.js';
import { WithheldOfferingRow } from './withheld-offering.entity.js';

/** What providers decided about their courses in the finder. */
@Injectable()
export class PublicationRepository {
  constructor(private readonly transaction: Transaction) {}

  async withheld(): Promise<ReadonlySet<string>> {
    const rows = await this.transaction.manager.find(WithheldOfferingRow);
    return new Set(rows.map(({ offeringId }) => offeringId));
  }

  /** Whether that is new. */
  async withhold(offeringId: string, withheldAt: Instant): Promise<boolean> {
    const { raw } = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(WithheldOfferingRow)
      .values({ offeringId, withheldAt })
      .orIgnore()
      .returning('offering_id')
      .execute();
    return (raw as readonly unknown[]).length > 0;
  }

  /** Whether that is new. */
  async show(offeringId: string): Promise<boolean> {
    const { affected } = await this.transaction.manager.delete(WithheldOfferingRow, { offeringId });
    return (affected ?? 0) > 0;
  }

  /** By provider. */
  async contacts(): Promise<ReadonlyMap<string, PublicContact>> {
    const rows = await this.transaction.manager.find(PublicContactRow);
    return new Map(rows.map(({ providerId, ...contact }) => [providerId, contact]));
  }

  async saveContact(providerId: string, contact: PublicContact): Promise<void> {
    await this.transaction.manager.upsert(PublicContactRow, { providerId, ...contact }, ['providerId']);
  }
}
