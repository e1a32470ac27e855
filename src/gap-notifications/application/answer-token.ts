import { createHash, randomBytes } from 'node:crypto';
import { addDays, type LocalDate } from '#libs/calendar';

const TOKEN_BYTES = 32;

/** Days after the check during which the link of a mail answers. */
const VALID_DAYS = 60;

/** “Antwortlink”: the secret part of the link in a mail. Only its hash is kept beside the notice. */
export function newAnswerToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** SHA-256, hexadecimal; null for a text that cannot be a token. A random token needs no salt and no slow hash. */
export function hashAnswerToken(token: string): string | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a link sent for this check still answers; its last day is included. */
export function isAnswerLinkValid(checkedOn: LocalDate, today: LocalDate): boolean {
  return today <= addDays(checkedOn, VALID_DAYS);
}
