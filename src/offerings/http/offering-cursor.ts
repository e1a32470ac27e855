import { isUUID } from 'class-validator';
import { parseLocalDate } from '#libs/calendar';
import { invalidCursor, readCursor, writeCursor } from '../../platform/http/page-cursor.js';

/** Where a page of offerings ends: the start and the id of its last course. */
export interface OfferingCursor {
  readonly startsOn: string;
  readonly id: string;
}

/** Null for the first page. Throws {@link Refused} for a cursor that nobody gave out. */
export function readOfferingCursor(cursor: string | undefined): OfferingCursor | null {
  const keys = readCursor(cursor, 2);
  if (keys === null) return null;
  const [startsOn = '', id = ''] = keys;
  if (parseLocalDate(startsOn) === null || !isUUID(id)) throw invalidCursor();
  return { startsOn, id };
}

export function writeOfferingCursor({ startsOn, id }: OfferingCursor): string {
  return writeCursor([startsOn, id]);
}
