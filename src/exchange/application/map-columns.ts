import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { ImportUpload, TargetColumn } from '../import-upload.js';
import { ImportUploadRepository } from '../persistence/import-upload.repository.js';
import type { MappedColumn, TableMeaning } from '../reading/table/table-row.js';
import { FindUploads } from './find-uploads.js';
import { findUnmapped } from './find-unmapped.js';
import { RememberMapping } from './remember-mapping.js';
import { RequestImport } from './request-import.js';
import { TargetColumns } from './target-columns.js';

const CHECK = { isDryRun: true, acceptValid: false, acceptEdited: false } as const;

/** “Spalten zuordnen”: says what the columns of the file mean, their values, and which lines are meant; remembers it for the next one, and lets the file be checked. */
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

  execute(id: string, given: TableMeaning, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const upload = await this.findUploads.ownForChange(id, actor);
      await this.requestImport.refuseBusy(upload, actor);
      const targets = await this.targetColumns.of(upload.kind);
      const meaning = acceptedMeaning(given, targets, upload);
      const wrong = findUnmapped(meaning.columns, targets);
      if (wrong.length > 0)
        throw new Refused('invalid', { code: 'mapping-incomplete' }, 'Es fehlen noch Angaben.', wrong);
      await this.uploads.update(id, { ...meaning, state: 'uploaded', report: null });
      const { head, profileId } = upload;
      if (head !== null) await this.rememberMapping.save({ ...upload, head }, { ...meaning, profileId });
      await this.requestImport.execute(upload, CHECK, actor);
    });
  }
}

/** Only columns that can be read, from places that the file has; of translations those that say something. */
function acceptedMeaning(
  { columns, translations, lines }: TableMeaning,
  targets: readonly TargetColumn[],
  { head }: ImportUpload,
): TableMeaning {
  const places = new Set(head?.headings.map(({ index }) => index));
  const isKnown = ({ column }: { readonly column: string }): boolean =>
    targets.some(({ name }) => name === column);
  return {
    columns: columns.filter(isKnown).map((mapped) => acceptedColumn(mapped, places)),
    translations: translations.filter((one) => isKnown(one) && one.to.trim() !== ''),
    lines: lines !== null && places.has(lines.index) && lines.values.length > 0 ? lines : null,
  };
}

function acceptedColumn({ column, index, text }: MappedColumn, places: ReadonlySet<number>): MappedColumn {
  if (index !== null && places.has(index)) return { column, index, text: null };
  return { column, index: null, text: text === null || text.trim() === '' ? null : text.trim() };
}
