import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import {
  FindOfferings,
  SaveImportedOffering,
  type ImportedOffering,
  type ImportedResult,
  type OfferingOrigin,
} from '../../offerings/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { OfferingLines } from '../offerings-table/gather-offerings.js';
import { composeOffering } from '../offerings-table/compose-offering.js';
import { locateFaults } from '../offerings-table/locate-faults.js';
import { OFFERING_HEADINGS } from '../offerings-table/offering-columns.js';
import { findPersonalText } from '../personal-text.js';
import type { Located } from '../reading/problem.js';
import type { ProblemLog } from '../reading/problem-log.js';
import { CompareOffering, type Compare } from './compare-offering.js';
import { FindOrAddProvider } from './find-or-add-provider.js';
import { FindOrAddSite } from './find-or-add-site.js';
import { KeepApproval } from './keep-approval.js';
import { RecordRejected, type SavedChanges } from './save-records.js';

/** How offerings are taken over, and where doubts are noted. */
export interface TakeOverOptions {
  readonly acceptEdited: boolean;
  /** Who brings the table; null: the platform's own people. */
  readonly actor: Actor | null;
  readonly source: Omit<OfferingOrigin, 'line'>;
  readonly log: ProblemLog;
}

/** “Ein Kursangebot übernehmen”, with the provider and the sites it names. */
@Injectable()
export class TakeOverOffering {
  constructor(
    private readonly providers: FindOrAddProvider,
    private readonly sites: FindOrAddSite,
    private readonly saveOffering: SaveImportedOffering,
    private readonly offerings: FindOfferings,
    private readonly keepApproval: KeepApproval,
    private readonly compare: CompareOffering,
  ) {}

  with(options: TakeOverOptions): (record: Located<OfferingLines>) => Promise<SavedChanges> {
    const compare = this.compare.begin();
    return ({ value }) => this.execute(value, options, compare);
  }

  private async execute(
    lines: OfferingLines,
    options: TakeOverOptions,
    compare: Compare,
  ): Promise<SavedChanges> {
    const [leading] = lines;
    const personal = findPersonalText(leading.line, {
      [OFFERING_HEADINGS.title]: leading.value.title,
      [OFFERING_HEADINGS.timesNote]: leading.value.timesNote,
    });
    if (personal.length > 0) throw new RecordRejected(personal);
    const provider = await this.providers.execute(leading, options.log, options.actor);
    // Before its sites: what a detached course names is not added either.
    if (await this.offerings.isDetached(provider.id, leading.value.key))
      return { outcome: 'detached', changes: [] };
    const siteIds = await this.sites.execute(leading, provider.id, options.log);
    const offering = composeOffering(lines, provider.id, siteIds);
    const saved = await this.save(lines, offering, options);
    if (saved.outcome !== 'detached') await this.keepApproval.execute(lines, offering, options.log);
    return { outcome: saved.outcome, changes: await compare(saved) };
  }

  private async save(
    lines: OfferingLines,
    offering: ImportedOffering,
    { acceptEdited, actor, source }: TakeOverOptions,
  ): Promise<ImportedResult> {
    const origin = { ...source, line: lines[0].line };
    try {
      return await this.saveOffering.execute(offering, { acceptEdited, actor, origin });
    } catch (error) {
      if (error instanceof Refused && error.wrongFields.length > 0)
        throw new RecordRejected(locateFaults(lines, error.wrongFields));
      throw error;
    }
  }
}
