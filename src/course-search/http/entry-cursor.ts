import { isUUID } from 'class-validator';
import { parseLocalDate } from '#libs/calendar';
import { readCursor, writeCursor } from '../../platform/http/page-cursor.js';
import type { EntryKey } from '../../offerings/index.js';

const MINUTES = /^\d{1,6}$/;

/** Where a page of found courses ends. Null for the first page. Throws {@link Refused} for a cursor that nobody gave out. */
export function readEntryCursor(cursor: string | undefined): EntryKey | null {
  const keys = readCursor(
    cursor,
    3,
    ([startsOn = '', minutes = '', id = '']) =>
      parseLocalDate(startsOn) !== null && MINUTES.test(minutes) && isUUID(id),
  );
  if (keys === null) return null;
  const [startsOn = '', minutes = '', id = ''] = keys;
  return { startsOn, minutes: Number(minutes), id };
}

export function writeEntryCursor({ startsOn, minutes, id }: EntryKey): string {
  return writeCursor([startsOn, String(minutes), id]);
}
