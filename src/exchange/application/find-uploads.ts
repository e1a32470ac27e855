import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { ImportUpload } from '../import-upload.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';

const MOST_SHOWN = 50;

/** “Einlesungen nachsehen”: those of one's own organisation. What has lain for a day is gone, also before the night has erased it. */
@Injectable()
export class FindUploads {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly clock: Clock,
  ) {}

  async latest(actor: Actor): Promise<readonly ImportUpload[]> {
    const uploads = await this.uploads.findOf(actor.organisationId, MOST_SHOWN);
    return uploads.filter((upload) => this.isThere(upload));
  }

  async own(id: string, actor: Actor): Promise<ImportUpload> {
    return this.judged(await this.uploads.find(id), actor);
  }

  /** The same, held until the transaction ends. */
  async ownForChange(id: string, actor: Actor): Promise<ImportUpload> {
    return this.judged(await this.uploads.findForChange(id), actor);
  }

  private judged(upload: ImportUpload | null, actor: Actor): ImportUpload {
    if (upload === null || upload.organisationId !== actor.organisationId || !this.isThere(upload))
      throw notFound('Diese Einlesung');
    return upload;
  }

  private isThere({ state, expiresAt }: ImportUpload): boolean {
    return state === 'taken-over' || expiresAt > this.clock.now();
  }
}
