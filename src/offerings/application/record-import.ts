import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import type { OfferingRecord } from '../offering-record.js';
import { SaveOffering } from './save-offering.js';

/** Saves what a file says of a course, with its line in the protocol. Only ever called within the transaction of the import. */
@Injectable()
export class RecordImport {
  constructor(
    private readonly saveOffering: SaveOffering,
    private readonly audit: Audit,
  ) {}

  /** `actor` null: the platform's own people brought the file. */
  async execute(after: OfferingRecord, before: OfferingRecord | null, actor: Actor | null): Promise<void> {
    await this.saveOffering.execute(after, before);
    await this.audit.record({
      actor,
      act: 'offering-imported',
      subjectKind: 'offering',
      subjectId: after.id,
      facts: { version: after.version },
      owner: after.providerId,
      purpose: 'offering-care',
    });
  }
}
