import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** OWASP Password Storage Cheat Sheet: scrypt N=2^16, r=8, p=2 (64 MiB). */
const COST = { N: 2 ** 16, r: 8, p: 2, maxmem: 256 * 1024 * 1024 } as const;
/** Quick, for passwords that everybody may read. */
const PUBLIC_COST = { N: 2 ** 10, r: 8, p: 1, maxmem: COST.maxmem } as const;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

type Cost = typeof COST | typeof PUBLIC_COST;

/** In place of a hash, for accounts that sign in through the identity provider alone: no password is it. */
export const NO_PASSWORD = 'none';

/** A salted hash of a password, with its parameters, so that they can be raised later. */
export function hashPassword(password: string): Promise<string> {
  return hashAt(COST, password);
}

/** “Hash eines öffentlichen Passworts”, such as those of the example: no hash hides what stands in the handbook, so none is computed for long. */
export function hashPublicPassword(password: string): Promise<string> {
  return hashAt(PUBLIC_COST, password);
}

/** “Hash von niemandem”: looks like one of an account and takes as long to try, and no password is known to be it. */
export function hashOfNobody(): string {
  return written(COST, randomBytes(SALT_BYTES), randomBytes(KEY_BYTES));
}

async function hashAt(cost: Cost, password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return written(cost, salt, await derive(password.normalize('NFKC'), salt, KEY_BYTES, cost));
}

function written({ N, r, p }: Cost, salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether the password is the one that was hashed. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return false;
  const expected = Buffer.from(key, 'base64url');
  const options = { N: Number(n), r: Number(r), p: Number(p), maxmem: COST.maxmem };
  const given = await derive(
    password.normalize('NFKC'),
    Buffer.from(salt, 'base64url'),
    expected.length,
    options,
  );
  return timingSafeEqual(given, expected);
}
