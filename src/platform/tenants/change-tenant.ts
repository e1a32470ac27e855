import type pg from 'pg';
import type { Land, Settings } from '../config/settings.js';
import { notFound } from '../refusal/refused.js';
import { asOperator } from './as-operator.js';
import type { ListedTenant } from './list-tenants.js';
import { readAddress, refuseTaken, refuseUnlikely, type TenantWords } from './tenant-words.js';

/** What shall be different of a county; what is left out stays. */
export type TenantChange = Partial<Omit<TenantWords, 'name'>>;

/**
 * “Angaben eines Landkreises ändern”: how people call it, where it is reached, whose holidays count. Its short name stands in every row and
 * stays. Throws {@link Refused}.
 */
export function changeTenant(settings: Settings, name: string, change: TenantChange): Promise<TenantWords> {
  return asOperator(settings, (client) => write(client, settings, { name, change }));
}

async function write(
  client: pg.Client,
  settings: Settings,
  { name, change }: { readonly name: string; readonly change: TenantChange },
): Promise<TenantWords> {
  await client.query('LOCK TABLE tenant IN EXCLUSIVE MODE');
  const { rows: all } = await client.query<ListedTenant>(
    'SELECT name, title, coalesce(public_url, $1) AS "publicUrl", holidays_of AS "holidaysOf" FROM tenant ORDER BY created_at, name',
    [settings.ownUrl],
  );
  const before = all.find((tenant) => tenant.name === name);
  if (before === undefined) throw notFound(`Einen Landkreis „${name}“`);
  const after: TenantWords = {
    name,
    title: change.title ?? before.title,
    publicUrl: readAddress(settings, change.publicUrl ?? before.publicUrl ?? settings.ownUrl),
    holidaysOf: change.holidaysOf ?? (before.holidaysOf as Land | null),
  };
  refuseUnlikely(after);
  refuseTaken(
    all.filter((tenant) => tenant !== before),
    { ...after, like: name },
  );
  // Whoever says nothing of the address goes on with what PUBLIC_URL will say.
  await client.query(
    'UPDATE tenant SET title = $2, public_url = coalesce($3, public_url), holidays_of = $4 WHERE name = $1',
    [name, after.title, change.publicUrl === undefined ? null : after.publicUrl, after.holidaysOf],
  );
  return after;
}
