import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { CarryOut, EndWorkRun, type TellProgress } from '../../work-runs/index.js';
import type { ImportRequested } from '../events/import-requested.event.js';
import type { ImportOptions, ImportReport } from '../import-report.js';
import { UPLOAD_LIMITS, type ImportUpload } from '../import-upload.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';
import { describeOutcome } from './describe-outcome.js';
import { ImportDemand } from './import-demand.js';
import { ImportOfferings } from './import-offerings.js';
import { ownedBy } from './target-columns.js';

/**
 * “Einlesung ausführen”, in a worker. What is taken over, the file that is now done, and the end of the run are one transaction: should the
 * worker die, all of it is done once or not yet.
 */
@Injectable()
export class CarryOutImport {
  constructor(
    private readonly carryOut: CarryOut,
    private readonly endWorkRun: EndWorkRun,
    private readonly uploads: ImportUploadRepository,
    private readonly organisations: FindOrganisations,
    private readonly importOfferings: ImportOfferings,
    private readonly importDemand: ImportDemand,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(requested: ImportRequested): Promise<void> {
    return this.carryOut.execute(requested.workRunId, async (tell) => {
      await tell(0, null, 'Die Datei wird gelesen.');
      const upload = await this.uploads.find(requested.uploadId);
      const bytes = upload === null ? null : await this.uploads.bytesOf(upload.id);
      const organisation = upload === null ? null : await this.organisations.one(upload.organisationId);
      if (upload === null || bytes === null || organisation === null) throw isGone();
      const options = this.optionsOf(upload, organisation, requested, tell);
      const importTable = upload.kind === 'offerings' ? this.importOfferings : this.importDemand;
      const report = await importTable.execute({ fileName: upload.fileName, bytes }, options);
      if (!report.isApplied) await this.keepReport(requested, report);
      return null;
    });
  }

  private optionsOf(
    upload: ImportUpload,
    organisation: Organisation,
    requested: ImportRequested,
    tell: TellProgress,
  ): ImportOptions {
    const { isDryRun, acceptValid, acceptEdited, workRunId } = requested;
    const columns = ownedBy(upload.kind, upload.columns, organisation.name);
    const words = isDryRun ? 'Die Zeilen werden geprüft.' : 'Die Zeilen werden übernommen.';
    return {
      dryRun: isDryRun,
      acceptValid,
      acceptEdited,
      actor: actorOf(upload, organisation),
      reading: { mapping: { headerLine: upload.head?.line ?? 1, columns }, limits: UPLOAD_LIMITS },
      onProgress: (done, total) => tell(done, total, words),
      whenApplied: async (report) => {
        const done = { state: 'taken-over', takenOverAt: this.clock.now(), head: null, bytes: null } as const;
        await this.uploads.update(upload.id, { ...done, report });
        await this.endWorkRun.execute(workRunId, 'finish', describeOutcome(report));
      },
    };
  }

  /** Of what was only checked, or could not be taken over. */
  private keepReport(
    { uploadId, workRunId, isDryRun }: ImportRequested,
    report: ImportReport,
  ): Promise<void> {
    return this.transaction.run(async () => {
      await this.uploads.update(uploadId, { state: 'checked', report });
      await this.endWorkRun.execute(workRunId, isDryRun ? 'finish' : 'fail', describeOutcome(report));
    });
  }
}

function actorOf({ accountId, organisationId }: ImportUpload, { kind }: Organisation): Actor {
  return { accountId, organisationId, organisationKind: kind, isAdministrator: false };
}

function isGone(): Refused {
  const sentence = 'Die Datei ist nicht mehr da. Bitte laden Sie sie noch einmal hoch.';
  return new Refused('conflict', { code: 'file-is-gone' }, sentence);
}
