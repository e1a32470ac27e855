import { randomInt } from 'node:crypto';
import { drawRecoveryCode } from '#libs/sign-in';

/** “Erstes Passwort”: made by the server, handed over once, changed at the first sign-in. Formed like a recovery code. */
export function makeFirstPassword(): string {
  return drawRecoveryCode((below) => randomInt(below));
}
