/**
 * “Fallnummer”: what a case is called between the office and the platform, eight characters. The key “code ↔ person” stays with
 * the office that made the case.
 */
export const CASE_CODE_LENGTH = 8;

/** No two of these look alike in print or handwriting, and without vowels no code is a word. */
const ALPHABET = 'CDFGHJKMNPQRTVWXY34679';
const FAIR_BELOW = 256 - (256 % ALPHABET.length);

/**
 * “Fallnummer ziehen” from random bytes (24 are enough for all but one in ten billion draws). Bytes that would make some characters
 * likelier than others are passed over. Throws a RangeError when the bytes run out.
 */
export function newCaseCode(randomBytes: Iterable<number>): string {
  const fair = [...randomBytes].filter((byte) => byte < FAIR_BELOW).slice(0, CASE_CODE_LENGTH);
  if (fair.length < CASE_CODE_LENGTH) throw new RangeError('too few random bytes for a case code');
  return fair.map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
