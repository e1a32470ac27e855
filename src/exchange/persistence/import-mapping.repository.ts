import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { UploadKind } from '../import-upload.js';
import type { FileHead } from '../reading/describe-table.js';
import { columnKey } from '../reading/table/find-header.js';
import type { MappedColumn } from '../reading/table/table-row.js';
import { ImportMappingRow } from './import-mapping.entity.js';

/** Whose mapping it is, and for which headings. */
export interface MappingKey {
  readonly organisationId: string;
  readonly kind: UploadKind;
  readonly head: FileHead;
}

/** “Gemerkte Zuordnungen”. */
@Injectable()
export class ImportMappingRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The columns as they were named for a file with the same headings, in whichever order; null for new ones. */
  async find({ organisationId, kind, head }: MappingKey): Promise<readonly MappedColumn[] | null> {
    const known = await this.transaction.manager.findOneBy(ImportMappingRow, {
      organisationId,
      kind,
      headingsKey: keyOf(head),
    });
    return (
      known?.columns.map(({ column, heading, text }) => ({
        column,
        index:
          heading === null ? null : (head.headings.find((one) => nameOf(one) === heading)?.index ?? null),
        text,
      })) ?? null
    );
  }

  async save(
    { organisationId, kind, head }: MappingKey,
    columns: readonly MappedColumn[],
    usedAt: Instant,
  ): Promise<void> {
    const remembered = columns.map(({ column, index, text }) => {
      const heading = head.headings.find((one) => one.index === index);
      return { column, heading: heading === undefined ? null : nameOf(heading), text };
    });
    const row = { organisationId, kind, headingsKey: keyOf(head), columns: remembered, usedAt };
    await this.transaction.manager.upsert(ImportMappingRow, row as object, [
      'organisationId',
      'kind',
      'headingsKey',
    ]);
  }
}

/** Columns without a heading are known by their place. */
function nameOf({ index, title }: FileHead['headings'][number]): string {
  return title === '' ? `#${index}` : columnKey(title);
}

function keyOf({ headings }: FileHead): string {
  return createHash('sha256').update(headings.map(nameOf).sort().join('\n')).digest('hex');
}
