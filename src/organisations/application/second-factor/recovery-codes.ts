import { randomInt } from 'node:crypto';
import { drawRecoveryCode, readGivenCode, RECOVERY_CODES } from '#libs/sign-in';
import { hashLinkToken } from '../../../platform/links/link-token.js';

/** The hash under which a recovery code is kept. It has 78 bits by chance, so it needs no slow hash. */
export function hashRecoveryCode(accountId: string, letters: string): string {
  return hashLinkToken(`${accountId}.${letters}`);
}

/** New codes as their owner reads them, and the hashes that are kept of them. */
export function newRecoveryCodes(accountId: string): {
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
} {
  const codes = Array.from({ length: RECOVERY_CODES }, () => drawRecoveryCode((below) => randomInt(below)));
  const hashes = codes.map((code) => {
    const given = readGivenCode(code);
    return hashRecoveryCode(accountId, given?.kind === 'recovery' ? given.letters : code);
  });
  return { codes, hashes };
}
