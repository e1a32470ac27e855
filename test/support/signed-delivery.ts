import { createHmac, timingSafeEqual } from 'node:crypto';

/** What docs/schnittstellen.md tells receivers to do, written down once more so that the house does not check itself by itself. */
export function isSignedBy(secret: string, header: string, body: string): boolean {
  const parts = header.split(',').map((part) => part.split('=', 2) as [string, string]);
  const timestamp = parts.find(([name]) => name === 't')?.[1] ?? '';
  const expected = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest();
  return parts
    .filter(([name]) => name === 'v1')
    .map(([, hex]) => Buffer.from(hex, 'hex'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}
