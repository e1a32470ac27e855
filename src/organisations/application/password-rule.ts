import { randomInt } from 'node:crypto';
import { Refused } from '../../platform/refusal/refused.js';

/** Passwords are judged by length alone (NIST SP 800-63B): length, not odd characters, makes them hard to guess. */
const MINIMUM_PASSWORD_LENGTH = 12;

/** Throws {@link Refused} for a password that is too short, naming the field in which it was typed. */
export function refuseShortPassword(password: string, field = 'password'): void {
  if (password.length >= MINIMUM_PASSWORD_LENGTH) return;
  throw new Refused(
    'invalid',
    { code: 'password-too-short', field, facts: { minimum: MINIMUM_PASSWORD_LENGTH } },
    `Das Passwort braucht mindestens ${MINIMUM_PASSWORD_LENGTH} Zeichen.`,
  );
}

/** Without characters that are taken for each other on paper or on the phone. */
const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LETTERS_OF_A_GROUP = 4;

/** “Erstes Passwort”: made by the server, handed over once, changed at the first sign-in. About 78 bits. */
export function makeFirstPassword(): string {
  const group = (): string =>
    Array.from({ length: LETTERS_OF_A_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
