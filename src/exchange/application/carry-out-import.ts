import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CarryOut, type TellProgress } from '../../work-runs/index.js';
import type { ImportRequested } from '../events/import-requested.event.js';
import type { ImportOptions } from '../import-report.js';
import { UPLOAD_LIMITS } from '../import-upload.js';
import { FindProfiles } from './find-profiles.js';
import { ImportTables } from './import-tables.js';
import { KeepOutcome } from './keep-outcome.js';
import { OpenUpload, type OpenedUpload } from './open-upload.js';
import { ownedBy } from './target-columns.js';

/**
 * “Einlesung ausführen”, in a worker. What is taken over, the file that is now done, and the end of the run are one transaction: should the
 * worker die, all of it is done once or not yet.
 */
@Injectable()
export class CarryOutImport {
  constructor(
    private readonly carryOut: CarryOut,
    private readonly openUpload: OpenUpload,
    private readonly importTables: ImportTables,
    private readonly keepOutcome: KeepOutcome,
    private readonly findProfiles: FindProfiles,
  ) {}

  execute(requested: ImportRequested): Promise<void> {
    return this.carryOut.execute(requested.workRunId, async (tell) => {
      await tell(0, null, 'Die Datei wird gelesen.');
      const opened = await this.openUpload.execute(requested.uploadId);
      const { kind, fileName } = opened.upload;
      const profileName = await this.findProfiles.nameOf(opened.upload.profileId);
      const options = { ...this.optionsOf(opened, requested, tell), profileName };
      const report = await this.importTables.execute(kind, { fileName, bytes: opened.bytes }, options);
      if (!report.isApplied) await this.keepOutcome.notApplied(requested, report);
      return null;
    });
  }

  private optionsOf(opened: OpenedUpload, requested: ImportRequested, tell: TellProgress): ImportOptions {
    const { kind, columns, translations, lines, head } = opened.upload;
    const { isDryRun, acceptValid, acceptEdited } = requested;
    const mapping = {
      headerLine: head?.line ?? 1,
      columns: ownedBy(kind, columns, opened.organisation.name),
      translations,
      lines,
    };
    const words = isDryRun ? 'Die Zeilen werden geprüft.' : 'Die Zeilen werden übernommen.';
    return {
      dryRun: isDryRun,
      acceptValid,
      acceptEdited,
      actor: actorOf(opened),
      reading: { mapping, limits: UPLOAD_LIMITS },
      onProgress: (done, total) => tell(done, total, words),
      whenApplied: (report) => this.keepOutcome.applied(requested, report),
    };
  }
}

function actorOf({ upload: { accountId, organisationId }, organisation: { kind } }: OpenedUpload): Actor {
  return { accountId, organisationId, organisationKind: kind, isAdministrator: false };
}
