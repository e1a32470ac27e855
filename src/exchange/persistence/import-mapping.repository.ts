import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { UploadKind } from '../import-upload.js';
import { contentOf, headingKey, headingName, meaningBy } from '../profile/apply-profile.js';
import type { FileHead } from '../reading/describe-table.js';
import type { TableMeaning } from '../reading/table/table-row.js';
import { ImportMappingRow } from './import-mapping.entity.js';

/** Whose mapping it is, and for which headings. */
export interface MappingKey {
  readonly organisationId: string;
  readonly kind: UploadKind;
  readonly head: FileHead;
}

/** What a file means, and by which Spaltenprofil that was said. */
export interface RememberedMeaning extends TableMeaning {
  readonly profileId: string | null;
}

/** The same with when that was. */
export interface KnownMeaning extends RememberedMeaning {
  readonly usedAt: Instant;
}

/** “Gemerkte Zuordnungen”. */
@Injectable()
export class ImportMappingRepository {
  constructor(private readonly transaction: Transaction) {}

  /** What a file with the same headings meant, in whichever order they stood; null for new ones. */
  async find({ organisationId, kind, head }: MappingKey): Promise<KnownMeaning | null> {
    const known = await this.transaction.manager.findOneBy(ImportMappingRow, {
      organisationId,
      kind,
      headingsKey: keyOf(head),
    });
    if (known === null) return null;
    const { profileId, usedAt } = known;
    return { ...meaningBy(known, head), profileId, usedAt };
  }

  async save(
    { organisationId, kind, head }: MappingKey,
    { profileId, ...meaning }: RememberedMeaning,
    usedAt: Instant,
  ): Promise<void> {
    const content = contentOf(meaning, head);
    const row = { organisationId, kind, headingsKey: keyOf(head), ...content, profileId, usedAt };
    await this.transaction.manager.upsert(ImportMappingRow, row as object, [
      'organisationId',
      'kind',
      'headingsKey',
    ]);
  }
}

function keyOf({ headings }: FileHead): string {
  const names = headings.map((heading) => headingKey(headingName(heading)));
  return createHash('sha256').update(names.sort().join('\n')).digest('hex');
}
