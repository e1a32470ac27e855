import { createHmac } from 'node:crypto';

/** What a receiver checks a delivery by. */
export interface SignedDelivery {
  /** Seconds since 1970, so that an old delivery cannot be played again. */
  readonly seconds: number;
  readonly body: string;
}

/**
 * “Kurskreis-Signature”: `t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>" in hex>`, with one `v1` for each secret in force: while a
 * secret is exchanged there are two, and one that fits is enough.
 */
export function signDelivery({ seconds, body }: SignedDelivery, secrets: readonly string[]): string {
  const signatures = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'),
  );
  return [`t=${seconds}`, ...signatures.map((signature) => `v1=${signature}`)].join(',');
}
