import { createHash } from 'node:crypto';
import type { OfferingOrigin } from '../../offerings/index.js';
import type { ImportedFile } from '../import-report.js';
import { feedFormatOf } from '../reading/feed/read-feed.js';
import { fileKindOf } from '../reading/file-kind.js';
import { columnKey } from '../reading/table/find-header.js';

const BEGINNING = 1024;

/** “Quelle einer Datei”: files of one program have the same headings, in whichever order and under whichever name. */
export function sourceOf(
  { fileName, bytes }: ImportedFile,
  headings: readonly string[],
  profileName: string | null,
): Omit<OfferingOrigin, 'line'> {
  const names = headings.map(columnKey).filter((name) => name !== '');
  const sourceKey = createHash('sha256').update(names.sort().join('\n')).digest('hex');
  return { fileName, format: formatOf(bytes), profileName, sourceKey };
}

function formatOf(bytes: Uint8Array): string {
  if (fileKindOf(bytes) !== 'text') return 'xlsx';
  return feedFormatOf(new TextDecoder().decode(bytes.subarray(0, BEGINNING))) ?? 'csv';
}
