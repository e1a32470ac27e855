import { Refused } from '../refusal/refused.js';

/**
 * “Weiterblättern”: keyset pagination. The cursor holds the sort keys of the last row of a page, so that rows which come or go
 * meanwhile neither repeat nor hide others. Opaque to clients.
 */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The keys of a cursor; null for none. Throws {@link Refused} for a text that is no cursor of `count` keys, or whose keys do not
 * fit the columns they are compared with.
 */
export function readCursor(
  cursor: string | undefined,
  count: number,
  fits: (keys: readonly string[]) => boolean = () => true,
): readonly string[] | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isListOfTexts(keys) && keys.length === count && fits(keys)) return keys;
  } catch {
    // falls through to the refusal
  }
  throw invalidCursor();
}

/** The refusal of a cursor that nobody gave out, also of one whose keys are of the wrong kind. */
export function invalidCursor(): Refused {
  return new Refused(
    'invalid',
    { code: 'invalid-cursor', field: 'cursor' },
    'Diese Fortsetzung der Liste ist ungültig.',
  );
}

function isListOfTexts(keys: unknown): keys is readonly string[] {
  return Array.isArray(keys) && keys.every((key) => typeof key === 'string');
}
