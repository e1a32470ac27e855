import { Injectable } from '@nestjs/common';
import { Outbox } from '../../platform/outbox/outbox.js';
import { offeringChanged } from '../events/offering-changed.event.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { WriteDocuments } from './write-documents.js';

/** Saves one changed record together with its document, and says so. Only ever called within the transaction of an act. */
@Injectable()
export class SaveOffering {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly documents: WriteDocuments,
    private readonly outbox: Outbox,
  ) {}

  async execute(record: OfferingRecord): Promise<void> {
    const write = await this.documents.asOfToday();
    await this.offerings.save(write(record));
    await this.outbox.publish(offeringChanged, { offeringId: record.id });
  }
}
