import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';

const SHORTEST = 32;

/** The secret kept in a file that only its owner may read; made once, at the first call. */
export function keepSecret(file) {
  return withLock(`${file}.lock`, () => readSecret(file) ?? makeSecret(file));
}

/** The kept secret, or null when there is none yet. */
export function readSecret(file) {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    return secret.length >= SHORTEST ? secret : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Written aside and moved, so that a kill leaves no half secret. */
function makeSecret(file) {
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(`${file}.new`, secret, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secret;
}
