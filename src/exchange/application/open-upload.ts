import { Injectable } from '@nestjs/common';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { ImportUpload } from '../import-upload.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';

/** A file with what is needed to read it in the name of its organisation. */
export interface OpenedUpload {
  readonly upload: ImportUpload;
  readonly bytes: Buffer;
  readonly organisation: Organisation;
}

/** “Datei öffnen”, in the worker. Refuses with `file-is-gone` what was discarded or erased meanwhile. */
@Injectable()
export class OpenUpload {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute(id: string): Promise<OpenedUpload> {
    const upload = await this.uploads.find(id);
    const bytes = await this.uploads.bytesOf(id);
    const organisation = upload === null ? null : await this.organisations.one(upload.organisationId);
    if (upload !== null && bytes !== null && organisation !== null) return { upload, bytes, organisation };
    const sentence = 'Die Datei ist nicht mehr da. Bitte laden Sie sie noch einmal hoch.';
    throw new Refused('conflict', { code: 'file-is-gone' }, sentence);
  }
}
