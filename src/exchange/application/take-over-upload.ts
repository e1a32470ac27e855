import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';
import { FindUploads } from './find-uploads.js';
import { RequestImport } from './request-import.js';

/** “Datei übernehmen”, after it was checked; “verwerfen” at any time before. */
@Injectable()
export class TakeOverUpload {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly findUploads: FindUploads,
    private readonly requestImport: RequestImport,
    private readonly transaction: Transaction,
  ) {}

  execute(
    id: string,
    how: { readonly acceptValid: boolean; readonly acceptEdited: boolean },
    actor: Actor,
  ): Promise<void> {
    return this.transaction.run(async () => {
      const upload = await this.findUploads.ownForChange(id, actor);
      await this.requestImport.refuseBusy(upload, actor);
      if (upload.state !== 'checked') throw notChecked();
      await this.requestImport.execute(upload, { ...how, isDryRun: false }, actor);
    });
  }

  discard(id: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const upload = await this.findUploads.ownForChange(id, actor);
      await this.requestImport.refuseBusy(upload, actor);
      await this.uploads.delete(id);
    });
  }
}

function notChecked(): Refused {
  return new Refused('conflict', { code: 'not-checked' }, 'Bitte lassen Sie die Datei erst prüfen.');
}
