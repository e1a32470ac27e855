import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isWorkOver } from '#libs/work-run';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindWorkRuns, RequestWorkRun } from '../../work-runs/index.js';
import { importRequested, type ImportRequested } from '../events/import-requested.event.js';
import type { ImportUpload, UploadKind } from '../import-upload.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';

const PAGES: Readonly<Record<UploadKind, string>> = {
  offerings: '/kurse/einlesen',
  demand: '/bedarf/einlesen',
  measures: '/konzept/einlesen',
  objectives: '/konzept/bedarfe/einlesen',
};

/** “Prüfung oder Übernahme anstoßen”, in the transaction that holds the upload. One work on a file at a time: `import-under-way`. */
@Injectable()
export class RequestImport {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly requestWorkRun: RequestWorkRun,
    private readonly findWorkRuns: FindWorkRuns,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    upload: ImportUpload,
    how: Pick<ImportRequested, 'isDryRun' | 'acceptValid' | 'acceptEdited'>,
    actor: Actor,
  ): Promise<string> {
    await this.refuseBusy(upload, actor);
    const title = `${how.isDryRun ? 'Datei prüfen' : 'Datei übernehmen'}: ${upload.fileName}`;
    const kind = how.isDryRun ? 'import-check' : 'import';
    const address = `${PAGES[upload.kind]}/${upload.id}`;
    const workRunId = await this.requestWorkRun.execute({ kind, title, address }, actor);
    await this.uploads.update(upload.id, { workRunId });
    await this.outbox.publish(importRequested, { ...how, uploadId: upload.id, workRunId });
    return workRunId;
  }

  /** Refuses while somebody works on the file, and once it is taken over. */
  async refuseBusy({ state, workRunId }: ImportUpload, actor: Actor): Promise<void> {
    if (state === 'taken-over')
      throw new Refused('conflict', { code: 'already-taken-over' }, 'Diese Datei ist schon übernommen.');
    if (workRunId === null) return;
    if (!isWorkOver((await this.findWorkRuns.own(workRunId, actor)).state))
      throw new Refused(
        'conflict',
        { code: 'import-under-way' },
        'Diese Datei wird gerade bearbeitet. Bitte warten Sie einen Augenblick.',
      );
  }
}
