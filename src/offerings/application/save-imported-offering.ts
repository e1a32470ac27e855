import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import type { OfferingRecord } from '../offering-record.js';
import type { OfferingOrigin } from '../offering-source.js';
import { OfferingSourceRepository } from '../persistence/offering-source.repository.js';
import { isSameContent } from '../is-same-content.js';
import { JudgeOffering } from './judge-offering.js';
import type { OfferingDetails } from './offering-details.js';
import { RecordImport } from './record-import.js';

/** An offering as an import brings it, recognised by its provider and key. */
export interface ImportedOffering extends Omit<OfferingDetails, 'isFilledFromList'> {
  readonly providerId: string;
  readonly externalKey: string;
  readonly confirmedOn: LocalDate;
}

/**
 * What became of it. `kept-edited`: a person changed it after the last import, so theirs stands. `detached`: its provider has detached it
 * from its source.
 */
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'kept-edited' | 'detached';

/** The same with what stood before (null: nothing) and what the file says. */
export interface ImportedResult {
  readonly outcome: ImportOutcome;
  readonly before: OfferingRecord | null;
  readonly after: OfferingRecord;
}

/** How far the import may go, and from where it comes. */
export interface SaveImportedOptions {
  readonly acceptEdited: boolean;
  /** Who brought the file, where that is somebody of the provider. */
  readonly actor?: Actor | null;
  readonly origin?: OfferingOrigin | null;
}

/** “Kursangebot übernehmen”, from a file. Throws `Refused` where the rules forbid it. */
@Injectable()
export class SaveImportedOffering {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: OfferingRepository,
    private readonly sources: OfferingSourceRepository,
    private readonly judge: JudgeOffering,
    private readonly recordImport: RecordImport,
    private readonly clock: Clock,
  ) {}

  execute(imported: ImportedOffering, options: SaveImportedOptions): Promise<ImportedResult> {
    return this.transaction.run(async () => {
      const before = await this.offerings.findByKeyForChange(imported.providerId, imported.externalKey);
      const after = this.recordOf(imported, before);
      if (await this.sources.isDetached(imported.providerId, imported.externalKey))
        return { outcome: 'detached', before, after };
      await this.judge.execute(after);
      const outcome = outcomeOf(before, after, options.acceptEdited);
      const { actor = null, origin = null } = options;
      if (outcome === 'created' || outcome === 'updated')
        await this.recordImport.execute(after, before, actor);
      if (origin !== null) await this.sources.keep(after.id, origin, this.clock.now());
      return { outcome, before, after };
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

function outcomeOf(
  before: OfferingRecord | null,
  after: OfferingRecord,
  acceptEdited: boolean,
): Exclude<ImportOutcome, 'detached'> {
  if (before === null) return 'created';
  if (isSameContent(before, after)) return 'unchanged';
  return before.editedAt !== null && !acceptEdited ? 'kept-edited' : 'updated';
}
