import { parseLocalDate } from '#libs/calendar';
import type { Referral } from '#libs/referral';
import { readCursor, writeCursor } from '../../platform/http/page-cursor.js';
import { isRowId } from '../../platform/http/row-id.pipe.js';

/** The place in the list of cases after which a page begins. */
export function readReferralCursor(cursor?: string): { waitingSince: string; id: string } | null {
  const keys = readCursor(
    cursor,
    2,
    ([waitingSince = '', id = '']) => parseLocalDate(waitingSince) !== null && isRowId(id),
  );
  return keys === null ? null : { waitingSince: keys[0] ?? '', id: keys[1] ?? '' };
}

/** The place after the last case of a page. */
export function writeReferralCursor(last: Referral | undefined): string | null {
  return last === undefined ? null : writeCursor([last.waitingSince, last.id]);
}
