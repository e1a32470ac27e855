import { generateSecret, generateURI, verifySync } from 'otplib';

/** As all apps expect it where an address says nothing else (RFC 6238): SHA-1, six digits, half a minute. */
const STEP_SECONDS = 30;

/** A new secret of 160 bits, in Base32 as apps take it. */
export function newOneTimeSecret(): string {
  return generateSecret();
}

/** The address that an app reads from a QR code. */
export function oneTimeAddress(secret: string, login: string): string {
  return generateURI({ issuer: 'Kurskreis', label: login, secret });
}

/**
 * The time step to which a code belongs: the present one, or one beside it, because clocks of phones go wrong and people type slowly. Null
 * where it belongs to none of the three. `now` is a moment as ISO text.
 */
export function stepOfCode(secret: string, digits: string, now: string): number | null {
  const epoch = Math.floor(Date.parse(now) / 1000);
  const result = verifySync({ secret, token: digits, epoch, epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
