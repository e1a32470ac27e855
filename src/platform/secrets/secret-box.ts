import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';

const SCHEME = 'v1';
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const MARK_BYTES = 6;

interface Key {
  /** Tells which key sealed, and nothing of the key itself. */
  readonly mark: string;
  readonly bytes: Buffer;
}

/**
 * “Verschlossen aufbewahren”: seals secrets that the platform must read again. The key comes from SECRETS_KEY, or from SESSION_SECRET
 * where that is not set; what an earlier key sealed is opened as long as SECRETS_OLD_KEY (or SESSION_SECRET) names it.
 */
@Injectable()
export class SecretBox {
  private readonly key: Key;
  private readonly keys: readonly Key[];

  constructor(settings: Settings) {
    const { SECRETS_KEY, SECRETS_OLD_KEY, SESSION_SECRET } = settings;
    const sources = [SECRETS_KEY, SECRETS_OLD_KEY, SESSION_SECRET].filter((source) => source !== undefined);
    this.keys = sources.map(keyFrom);
    this.key = this.keys[0] ?? keyFrom(SESSION_SECRET);
  }

  /** `owner` is bound to what is sealed: put beside another row, it does not open. */
  seal(secret: string, owner: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key.bytes, nonce).setAAD(Buffer.from(owner));
    const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    const parts = [nonce, cipher.getAuthTag(), hidden].map((part) => part.toString('base64url'));
    return [SCHEME, this.key.mark, ...parts].join('.');
  }

  /** Null where no key that this process knows opens it, or somebody changed it. */
  open(sealed: string, owner: string): string | null {
    const [scheme, mark, ...parts] = sealed.split('.');
    const key = this.keys.find((one) => one.mark === mark);
    const [nonce, tag, hidden] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (scheme !== SCHEME || key === undefined || !nonce || !tag || !hidden) return null;
    try {
      const decipher = createDecipheriv(CIPHER, key.bytes, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
      return decipher.update(hidden, undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }

  /** Whether another key sealed it than the one that seals now. */
  isOld(sealed: string): boolean {
    return sealed.split('.')[1] !== this.key.mark;
  }
}

function keyFrom(source: string): Key {
  const derive = (purpose: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', source, '', `kurskreis secrets ${purpose}`, bytes));
  return { mark: derive('mark', MARK_BYTES).toString('base64url'), bytes: derive('key', KEY_BYTES) };
}
