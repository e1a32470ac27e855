import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import type { OfferingRecord } from '../offering-record.js';
import { isSameContent } from '../is-same-content.js';
import { JudgeOffering } from './judge-offering.js';
import type { OfferingDetails } from './offering-details.js';
import { SaveOffering } from './save-offering.js';

/** An offering as an import brings it, recognised by its provider and key. */
export interface ImportedOffering extends Omit<OfferingDetails, 'isFilledFromList'> {
  readonly providerId: string;
  readonly externalKey: string;
  readonly confirmedOn: LocalDate;
}

/** What became of it. `kept-edited`: a person changed it after the last import, so theirs stands. */
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'kept-edited';

/** “Kursangebot übernehmen”, from a file. Throws `Refused` where the rules forbid it. */
@Injectable()
export class SaveImportedOffering {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: OfferingRepository,
    private readonly judge: JudgeOffering,
    private readonly saveOffering: SaveOffering,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `actor`: who brought the file, where that is somebody of the provider. */
  execute(
    imported: ImportedOffering,
    options: { readonly acceptEdited: boolean; readonly actor?: Actor | null },
  ): Promise<ImportOutcome> {
    return this.transaction.run(async () => {
      const known = await this.offerings.findByKeyForChange(imported.providerId, imported.externalKey);
      const record = this.recordOf(imported, known);
      await this.judge.execute(record);
      if (known !== null && isSameContent(known, record)) return 'unchanged';
      if (known !== null && known.editedAt !== null && !options.acceptEdited) return 'kept-edited';
      await this.saveOffering.execute(record, known);
      await this.audit.record({
        actor: options.actor ?? null,
        act: 'offering-imported',
        subjectKind: 'offering',
        subjectId: record.id,
        facts: { version: record.version },
        owner: record.providerId,
        purpose: 'offering-care',
      });
      return known === null ? 'created' : 'updated';
    });
  }

  /** What no file says stays as it is: places held for offers, the filling from the list. */
  private recordOf(imported: ImportedOffering, known: OfferingRecord | null): OfferingRecord {
    return {
      ...imported,
      id: known?.id ?? randomUUID(),
      holds: known?.holds ?? [],
      isFilledFromList: known?.isFilledFromList ?? false,
      mergedIntoId: imported.state === 'merged' ? (known?.mergedIntoId ?? null) : null,
      source: 'imported',
      editedAt: null, // so that it is set only while something is newer than the last import
      importedAt: this.clock.now(),
      version: (known?.version ?? 0) + 1,
    };
  }
}
