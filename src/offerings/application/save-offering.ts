import { Injectable } from '@nestjs/common';
import { CALLED_OFF_STATES, isLive, type CalledOffState } from '#libs/course-catalogue';
import { Outbox } from '../../platform/outbox/outbox.js';
import { offeringCalledOff } from '../events/offering-called-off.event.js';
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

  /** `before` is what stood until now, null for a new one: from the two follows whether the course was called off just now. */
  async execute(record: OfferingRecord, before: OfferingRecord | null): Promise<void> {
    const write = await this.documents.asOfToday();
    await this.offerings.save(write(record));
    await this.outbox.publish(offeringChanged, { offeringId: record.id });
    const kind = calledOffAs(before, record);
    if (kind === null) return;
    await this.outbox.publish(offeringCalledOff, {
      offeringId: record.id,
      kind,
      intoOfferingId: record.mergedIntoId,
    });
  }
}

function calledOffAs(before: OfferingRecord | null, { state }: OfferingRecord): CalledOffState | null {
  if (before === null || !isLive(before.state)) return null;
  return CALLED_OFF_STATES.find((each) => each === state) ?? null;
}
