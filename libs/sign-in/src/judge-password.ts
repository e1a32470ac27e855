import type { Refusal } from '#libs/kernel';

/** “Mindestlänge eines Passworts”, in characters (NIST SP 800-63B: length, not odd characters, makes it hard to guess). */
export const MINIMUM_PASSWORD_LENGTH = 12;

const MAXIMUM_PASSWORD_LENGTH = 128;

/** Ten to this power tries must be needed at least by somebody who begins with what people usually choose. */
const EASIEST_GUESSES_LOG10 = 10;

/** What is known of a password before it becomes one. */
export interface PasswordFacts {
  readonly password: string;
  readonly login: string;
  /** How many tries it takes, as a power of ten; null where nobody looked. */
  readonly guessesLog10: number | null;
  /** Stands in a list of passwords that were stolen somewhere. */
  readonly isBreached: boolean;
}

/**
 * “Passwort beurteilen”: long enough, not the login, not what everybody tries first. Nothing is demanded of its characters. Returns the
 * first reason against it, or null.
 */
export function judgePassword({ password, login, guessesLog10, isBreached }: PasswordFacts): Refusal | null {
  const length = Array.from(password.normalize('NFKC')).length;
  if (length < MINIMUM_PASSWORD_LENGTH) return tooWhat('short', 'minimum', MINIMUM_PASSWORD_LENGTH);
  if (length > MAXIMUM_PASSWORD_LENGTH) return tooWhat('long', 'maximum', MAXIMUM_PASSWORD_LENGTH);
  if (login !== '' && password.toLowerCase().includes(login.toLowerCase())) return { code: 'login-inside' };
  if (isBreached) return { code: 'password-breached' };
  if (guessesLog10 !== null && guessesLog10 < EASIEST_GUESSES_LOG10) return { code: 'password-common' };
  return null;
}

function tooWhat(what: 'short' | 'long', bound: string, characters: number): Refusal {
  return { code: `password-too-${what}`, facts: { [bound]: characters } };
}
