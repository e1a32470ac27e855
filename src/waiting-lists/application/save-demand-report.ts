import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { CountedNeed, DemandReport } from '#libs/waiting-list';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { DemandReportRepository } from '../persistence/demand-report.repository.js';
import type { SavedReport } from '../saved-report.js';
import { JudgeReport } from './judge-report.js';

/** How a report is saved. */
export interface SaveReportOptions {
  /** The office was told that it has cases of the same need, and says that these are other people. */
  readonly isConfirmed?: boolean;
  /** It comes from a file, and must not overwrite what a person typed in since, unless `acceptEdited`. */
  readonly isImported?: boolean;
  readonly acceptEdited?: boolean;
}

/** What became of it. */
export interface SaveReportOutcome {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'kept-edited';
  readonly report: DemandReport;
}

/**
 * “Bedarf melden”: one count for each need; a new count takes the place of the old one. Refuses with `counted-twice` while the office
 * has open cases that may be the same people, unless confirmed.
 */
@Injectable()
export class SaveDemandReport {
  constructor(
    private readonly reports: DemandReportRepository,
    private readonly judge: JudgeReport,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `by`: who acts, or the id of the office that a file speaks for. */
  async execute(
    by: Actor | string,
    given: CountedNeed,
    options: SaveReportOptions = {},
  ): Promise<SaveReportOutcome> {
    const officeId = typeof by === 'string' ? by : by.organisationId;
    const need = await this.judge.accept(given);
    return this.transaction.run(async () => {
      await this.transaction.holdLock(`demand-reports ${officeId}`);
      const known = await this.reports.findByNeed(officeId, need);
      const outcome = outcomeOf(need, known, options, this.clock.today());
      if (known !== null && (outcome === 'unchanged' || outcome === 'kept-edited'))
        return { outcome, report: known };
      if (options.isConfirmed !== true) await this.judge.refuseCountedTwice(officeId, need);
      const report = this.compose(officeId, need, known, options);
      await this.reports.save(report);
      await this.record(by, report);
      return { outcome, report };
    });
  }

  private compose(
    officeId: string,
    need: CountedNeed,
    known: SavedReport | null,
    { isImported = false }: SaveReportOptions,
  ): SavedReport {
    const now = this.clock.now();
    return {
      ...need,
      id: known?.id ?? randomUUID(),
      officeId,
      reportedOn: this.clock.today(),
      editedAt: isImported ? (known?.editedAt ?? null) : now,
      importedAt: isImported ? now : (known?.importedAt ?? null),
    };
  }

  private async record(by: Actor | string, report: DemandReport): Promise<void> {
    await this.audit.record({
      actor: typeof by === 'string' ? null : by,
      act: 'demand-reported',
      subjectKind: 'demand-report',
      subjectId: report.id,
      owner: report.officeId,
    });
  }
}

function outcomeOf(
  need: CountedNeed,
  known: SavedReport | null,
  { isImported, acceptEdited }: SaveReportOptions,
  today: LocalDate,
): SaveReportOutcome['outcome'] {
  if (known === null) return 'created';
  if (known.people === need.people && known.reportedOn === today) return 'unchanged';
  return isImported === true && acceptEdited !== true && isEditedByHand(known) ? 'kept-edited' : 'updated';
}

/** Whether a person wrote last. */
function isEditedByHand({ editedAt, importedAt }: SavedReport): boolean {
  return editedAt !== null && (importedAt === null || editedAt > importedAt);
}
