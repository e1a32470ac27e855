import { createHash } from 'node:crypto';

/** “Gleichbleibende Kennung”: a UUID (version 8, RFC 9562) made of a name, so that an example loaded anew keeps its addresses. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(`kurskreis example ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
