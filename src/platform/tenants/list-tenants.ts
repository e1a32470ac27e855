import type { Settings } from '../config/settings.js';
import { asOperator } from './as-operator.js';
import type { Tenant } from './tenant.js';

/** A county with the name by which people call it. */
export interface ListedTenant extends Tenant {
  readonly title: string;
}

/** The first one first. */
export const LISTED_TENANTS =
  'SELECT name, title, public_url AS "publicUrl", holidays_of AS "holidaysOf" FROM tenant ORDER BY created_at, name';

/** “Landkreise nennen”, the first one first. */
export function listTenants(settings: Settings): Promise<readonly ListedTenant[]> {
  return asOperator(settings, async (client) => (await client.query<ListedTenant>(LISTED_TENANTS)).rows);
}
