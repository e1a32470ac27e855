import { Injectable } from '@nestjs/common';
import { isWithin } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { SaveImportedOffering, type ImportedOffering } from '../../offerings/index.js';
import { FindApprovals, SaveApproval } from '../../providers/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { OfferingLines } from '../offerings-table/gather-offerings.js';
import { composeOffering } from '../offerings-table/compose-offering.js';
import { locateFaults } from '../offerings-table/locate-faults.js';
import { OFFERING_HEADINGS } from '../offerings-table/offering-columns.js';
import { findPersonalText } from '../personal-text.js';
import { warningAt, type Located } from '../reading/problem.js';
import type { ProblemLog } from '../reading/problem-log.js';
import { FindOrAddProvider } from './find-or-add-provider.js';
import { FindOrAddSite } from './find-or-add-site.js';
import { RecordRejected, type SavedRecord } from './save-records.js';

/** How offerings are taken over, and where doubts are noted. */
export interface TakeOverOptions {
  readonly acceptEdited: boolean;
  /** Who brings the table; null: the platform's own people. */
  readonly actor: Actor | null;
  readonly log: ProblemLog;
}

/** “Ein Kursangebot übernehmen”, with the provider and the sites it names. */
@Injectable()
export class TakeOverOffering {
  constructor(
    private readonly providers: FindOrAddProvider,
    private readonly sites: FindOrAddSite,
    private readonly saveOffering: SaveImportedOffering,
    private readonly approvals: FindApprovals,
    private readonly saveApproval: SaveApproval,
  ) {}

  with(options: TakeOverOptions): (record: Located<OfferingLines>) => Promise<SavedRecord> {
    return ({ value }) => this.execute(value, options);
  }

  private async execute(lines: OfferingLines, options: TakeOverOptions): Promise<SavedRecord> {
    const [leading] = lines;
    const personal = findPersonalText(leading.line, {
      [OFFERING_HEADINGS.title]: leading.value.title,
      [OFFERING_HEADINGS.timesNote]: leading.value.timesNote,
    });
    if (personal.length > 0) throw new RecordRejected(personal);
    const provider = await this.providers.execute(leading, options.log, options.actor);
    const siteIds = await this.sites.execute(leading, provider.id, options.log);
    const offering = composeOffering(lines, provider.id, siteIds);
    const saved = await this.save(lines, offering, options);
    await this.keepApproval(lines, offering, options.log);
    return saved;
  }

  private async save(
    lines: OfferingLines,
    offering: ImportedOffering,
    { acceptEdited, actor }: TakeOverOptions,
  ): Promise<SavedRecord> {
    try {
      return await this.saveOffering.execute(offering, { acceptEdited, actor });
    } catch (error) {
      if (error instanceof Refused && error.wrongFields.length > 0)
        throw new RecordRejected(locateFaults(lines, error.wrongFields));
      throw error;
    }
  }

  /** What the table says of an approval is taken over; without any the course counts for nobody (IntV §18). */
  private async keepApproval(
    [{ line, value }]: OfferingLines,
    { siteIds, courseTypeCode, startsOn }: ImportedOffering,
    log: ProblemLog,
  ): Promise<void> {
    const until = value.approvedUntil;
    if (until !== null) {
      const from = value.approvedFrom ?? startsOn;
      for (const siteId of siteIds) await this.saveApproval.execute({ siteId, courseTypeCode, from, until });
    }
    const approvals = await this.approvals.all();
    const isApproved = approvals.some(
      (approval) =>
        siteIds.includes(approval.siteId) &&
        approval.courseTypeCode === courseTypeCode &&
        isWithin(approval, startsOn),
    );
    if (isApproved) return;
    const sentence =
      'Für diese Kursart ist am Kursort keine Zulassung hinterlegt; das Angebot zählt erst mit ihr zur Versorgung.';
    log.add(warningAt({ line, column: OFFERING_HEADINGS.courseType }, 'no-approval', sentence));
  }
}
