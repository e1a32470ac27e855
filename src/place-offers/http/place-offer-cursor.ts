import { readCursor, writeCursor } from '../../platform/http/page-cursor.js';
import { isRowId } from '../../platform/http/row-id.pipe.js';
import type { NamedOffer } from '../named-offer.js';

/** The place in the list of offers after which a page begins. */
export function readOfferCursor(cursor?: string): { madeAt: string; id: string } | null {
  const keys = readCursor(
    cursor,
    2,
    ([madeAt = '', id = '']) => !Number.isNaN(Date.parse(madeAt)) && isRowId(id),
  );
  return keys === null ? null : { madeAt: keys[0] ?? '', id: keys[1] ?? '' };
}

/** The place after the last offer of a page. */
export function writeOfferCursor(last: NamedOffer | undefined): string | null {
  return last === undefined ? null : writeCursor([last.offer.madeAt, last.offer.id]);
}
