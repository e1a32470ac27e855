import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { ImportUpload, TargetColumn } from '../import-upload.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';
import type { MappedColumn } from '../reading/table/table-row.js';
import { FindUploads } from './find-uploads.js';
import { findUnmapped } from './find-unmapped.js';
import { RememberMapping } from './remember-mapping.js';
import { RequestImport } from './request-import.js';
import { TargetColumns } from './target-columns.js';

const CHECK = { isDryRun: true, acceptValid: false, acceptEdited: false } as const;

/** “Spalten zuordnen”: says what the columns of the file mean, remembers it for the next one, and lets the file be checked. */
@Injectable()
export class MapColumns {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly rememberMapping: RememberMapping,
    private readonly findUploads: FindUploads,
    private readonly targetColumns: TargetColumns,
    private readonly requestImport: RequestImport,
    private readonly transaction: Transaction,
  ) {}

  execute(id: string, given: readonly MappedColumn[], actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const upload = await this.findUploads.ownForChange(id, actor);
      await this.requestImport.refuseBusy(upload, actor);
      const targets = await this.targetColumns.of(upload.kind);
      const columns = acceptedColumns(given, targets, upload);
      const wrong = findUnmapped(columns, targets);
      if (wrong.length > 0)
        throw new Refused('invalid', { code: 'mapping-incomplete' }, 'Es fehlen noch Angaben.', wrong);
      await this.uploads.update(id, { columns, state: 'uploaded', report: null });
      if (upload.head !== null) await this.rememberMapping.save({ ...upload, head: upload.head }, columns);
      await this.requestImport.execute(upload, CHECK, actor);
    });
  }
}

/** Only columns that can be read, from places that the file has. */
function acceptedColumns(
  given: readonly MappedColumn[],
  targets: readonly TargetColumn[],
  { head }: ImportUpload,
): readonly MappedColumn[] {
  const places = new Set(head?.headings.map(({ index }) => index));
  return given
    .filter(({ column }) => targets.some(({ name }) => name === column))
    .map(({ column, index, text }) =>
      index !== null && places.has(index)
        ? { column, index, text: null }
        : { column, index: null, text: text === null || text.trim() === '' ? null : text.trim() },
    );
}
