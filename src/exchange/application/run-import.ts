import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { NO_DIFFERENCES, type ImportDifferences } from '../import-changes.js';
import type { ImportedFile, ImportKind, ImportOptions, ImportReport } from '../import-report.js';
import { ImportRunRepository } from '../persistence/import-run.repository.js';
import { hasErrors } from '../reading/problem.js';
import { problemLog, type ProblemLog } from '../reading/problem-log.js';
import type { RecordCounts } from './record-counts.js';

/** “Was einzulesen ist”: the files, and the act that takes them over within the transaction and counts what it did. */
export interface ImportWork {
  readonly kind: ImportKind;
  readonly files: readonly ImportedFile[];
  readonly apply: (log: ProblemLog) => Promise<RecordCounts>;
}

/** Carries the report out of a transaction that must leave nothing behind. */
class RolledBack extends Error {
  constructor(readonly report: ImportReport) {
    super('the import was rolled back on purpose');
  }
}

/**
 * “Einlesen”: all of a file in one transaction, or nothing; one file at a time. A dry run does everything and takes it back, so its
 * counts are the true ones. What was taken over is written down, and in the protocol.
 */
@Injectable()
export class RunImport {
  constructor(
    private readonly transaction: Transaction,
    private readonly runs: ImportRunRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(work: ImportWork, options: ImportOptions): Promise<ImportReport> {
    try {
      return await this.transaction.run(async () => {
        await this.transaction.holdLock('import');
        const report = await this.apply(work, options);
        if (!report.isApplied) throw new RolledBack(report);
        await this.runs.insert(report, this.clock.now());
        await this.record(report, options);
        await options.whenApplied?.(report);
        return report;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.report;
      throw error;
    }
  }

  private async apply(work: ImportWork, options: ImportOptions): Promise<ImportReport> {
    const log = problemLog();
    const { records, differences, moreDifferences, vanished, moreVanished, ...counted } =
      await work.apply(log);
    const counts = { detached: 0, ...counted };
    const problems = log.list();
    const accepted = counts.created + counts.updated + counts.unchanged;
    const left = counts.kept + counts.detached;
    const mayApply = options.acceptValid === true ? accepted + left > 0 : !hasErrors(problems);
    const shown = { differences, moreDifferences, vanished, moreVanished };
    const sha256 = hashOf(work.files);
    return {
      kind: work.kind,
      fileName: work.files.map(({ fileName }) => fileName).join(' + '),
      sha256,
      isDryRun: options.dryRun === true,
      isApplied: mayApply && options.dryRun !== true,
      importedBefore: await this.runs.lastImport(work.kind, sha256),
      read: accepted + left + counts.rejected,
      accepted,
      ...counts,
      problems,
      ...(options.actor === undefined ? {} : { records: records ?? [], ...withDefaults(shown) }),
    };
  }

  private async record(
    { kind, sha256, accepted, rejected, kept }: ImportReport,
    { actor = null }: { readonly actor?: Actor | null },
  ): Promise<void> {
    await this.audit.record({
      actor,
      act: 'file-imported',
      subjectKind: kind,
      subjectId: sha256,
      facts: { accepted, rejected, kept },
    });
  }
}

/** What the act says of differences; an act that does not compare says nothing of them. */
function withDefaults(shown: {
  readonly [K in keyof ImportDifferences]: ImportDifferences[K] | undefined;
}): ImportDifferences {
  const said = Object.entries(shown).filter(([, value]) => value !== undefined);
  return { ...NO_DIFFERENCES, ...(Object.fromEntries(said) as Partial<ImportDifferences>) };
}

function hashOf(files: readonly ImportedFile[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of files) hash.update(bytes);
  return hash.digest('hex');
}
