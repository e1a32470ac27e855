import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';
import { meaningBy, missingHeadings } from '../profile/apply-profile.js';
import { suggestMapping } from '../reading/describe-table.js';
import { quoted } from '../reading/table/find-header.js';
import { FindProfiles } from './find-profiles.js';
import { FindUploads } from './find-uploads.js';
import { RequestImport } from './request-import.js';
import { targetTable } from './target-columns.js';

/**
 * “Spaltenprofil anwenden” on a file that is on its way in, or none again. What it says can still be changed before the check. Refuses
 * `profile-does-not-fit` where the file lacks one of its headings.
 */
@Injectable()
export class UseProfile {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly findUploads: FindUploads,
    private readonly findProfiles: FindProfiles,
    private readonly requestImport: RequestImport,
    private readonly transaction: Transaction,
  ) {}

  execute(id: string, profileId: string | null, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const upload = await this.findUploads.ownForChange(id, actor);
      await this.requestImport.refuseBusy(upload, actor);
      const { head, kind } = upload;
      if (head === null || (kind !== 'offerings' && profileId !== null)) throw doesNotFit([]);
      const profile = profileId === null ? null : await this.findProfiles.one(profileId, actor);
      const missing = profile === null ? [] : missingHeadings(profile, head);
      if (missing.length > 0) throw doesNotFit(missing);
      const suggested = { columns: suggestMapping(head, targetTable(kind)), translations: [], lines: null };
      const meaning = profile === null ? suggested : meaningBy(profile, head);
      const fresh = { profileId, isMappingRemembered: false, state: 'uploaded', report: null } as const;
      await this.uploads.update(id, { ...meaning, ...fresh, workRunId: null });
    });
  }
}

function doesNotFit(missing: readonly string[]): Refused {
  const refusal = { code: 'profile-does-not-fit', field: 'profileId' };
  const end = missing.length === 0 ? '' : ` In der Datei fehlen die Spalten ${quoted(missing)}.`;
  return new Refused('conflict', refusal, `Dieses Spaltenprofil passt nicht zu der Datei.${end}`);
}
