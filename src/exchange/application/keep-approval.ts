import { Injectable } from '@nestjs/common';
import { isWithin } from '#libs/calendar';
import type { ImportedOffering } from '../../offerings/index.js';
import { FindApprovals, SaveApproval } from '../../providers/index.js';
import type { OfferingLines } from '../offerings-table/gather-offerings.js';
import { OFFERING_HEADINGS } from '../offerings-table/offering-columns.js';
import { warningAt } from '../reading/problem.js';
import type { ProblemLog } from '../reading/problem-log.js';

/** “Zulassung der Zeile”: what the table says of one is taken over; without any the course counts for nobody (IntV §18), and that is said. */
@Injectable()
export class KeepApproval {
  constructor(
    private readonly approvals: FindApprovals,
    private readonly saveApproval: SaveApproval,
  ) {}

  async execute(
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
