import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps secrets so that whoever reads the database alone cannot use them: AES-256-GCM, with a key that comes from the secret of the
 * sessions. Where that is changed, no box opens any more, and secrets have to be made anew.
 */
@Injectable()
export class SecretBox {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    const derived = hkdfSync('sha256', settings.SESSION_SECRET, '', 'kurskreis webhook secrets', 32);
    this.key = Buffer.from(derived);
  }

  close(secret: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** Null for what was closed with another key, or altered. */
  open(box: string): string | null {
    const bytes = Buffer.from(box, 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const sealed = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return decipher.update(sealed, undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }
}
