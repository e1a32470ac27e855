import { createHash, randomBytes } from 'node:crypto';

/** A secret for one link: 256 random bits, and the hash under which the house remembers it. */
export interface LinkToken {
  readonly token: string;
  readonly hash: string;
}

/** Makes a link that cannot be guessed. Whoever reads the database cannot use it: only the hash is kept. */
export function newLinkToken(): LinkToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashLinkToken(token) };
}

/** The hash of a token as it came in an address. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
