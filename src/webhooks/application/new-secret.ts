import { randomBytes } from 'node:crypto';

/** A secret of 256 random bits; its beginning says what it is for, where somebody finds it lying about. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64url')}`;
}
