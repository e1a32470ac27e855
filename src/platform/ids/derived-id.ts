import { createHash } from 'node:crypto';
import { tenantMark } from '../tenants/current-tenant.js';

/** An id (UUID, RFC 9562 version 8) for what has no row of its own: the same for the same name, whoever of a county asks when. */
export function derivedId(...names: readonly string[]): string {
  const hex = createHash('sha256')
    .update(tenantMark() + names.join(' '))
    .digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
