import { parseAgs, type Ags } from '#libs/region';
import type { DemandReport } from '#libs/waiting-list';
import { readCursor, writeCursor } from '../../platform/http/page-cursor.js';
import { isRowId } from '../../platform/http/row-id.pipe.js';

/** The place in the list of counts after which a page begins. */
export function readReportCursor(cursor?: string): { ags: Ags; id: string } | null {
  const keys = readCursor(cursor, 2, ([ags = '', id = '']) => parseAgs(ags) !== null && isRowId(id));
  return keys === null ? null : { ags: keys[0] as Ags, id: keys[1] ?? '' };
}

/** The place after the last count of a page. */
export function writeReportCursor(last: Pick<DemandReport, 'ags' | 'id'> | undefined): string | null {
  return last === undefined ? null : writeCursor([last.ags, last.id]);
}
