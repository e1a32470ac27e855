import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { EndWorkRun } from '../../work-runs/index.js';
import type { ImportRequested } from '../events/import-requested.event.js';
import type { ImportReport } from '../import-report.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';
import { describeOutcome } from './describe-outcome.js';

/** “Ergebnis festhalten”: the report at the file, and the end of its run. */
@Injectable()
export class KeepOutcome {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly endWorkRun: EndWorkRun,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of what was taken over; the file itself is gone with it. */
  async applied({ uploadId, workRunId }: ImportRequested, report: ImportReport): Promise<void> {
    const done = { state: 'taken-over', takenOverAt: this.clock.now(), head: null, bytes: null } as const;
    await this.uploads.update(uploadId, { ...done, report });
    await this.endWorkRun.execute(workRunId, 'finish', describeOutcome(report));
  }

  /** Of what was only checked, or could not be taken over. */
  notApplied({ uploadId, workRunId, isDryRun }: ImportRequested, report: ImportReport): Promise<void> {
    return this.transaction.run(async () => {
      await this.uploads.update(uploadId, { state: 'checked', report });
      await this.endWorkRun.execute(workRunId, isDryRun ? 'finish' : 'fail', describeOutcome(report));
    });
  }
}
