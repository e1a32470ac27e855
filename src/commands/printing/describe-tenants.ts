import type { NewTenant } from '../../platform/tenants/add-tenant.js';
import type { ListedTenant } from '../../platform/tenants/list-tenants.js';
import type { TenantWords } from '../../platform/tenants/tenant-words.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';

/** The county that joined, and what its people need next, in words. */
export function describeAddedTenant({ name, title, publicUrl, holidaysOf, like }: NewTenant): Outcome {
  return done({ name, title, publicUrl, holidaysOf, like }, [
    `${title} arbeitet nun unter ${publicUrl}, mit Kursarten und Regeln wie „${like}“.`,
    `Offene Daten sind aus, bis der Landkreis es selbst beschließt. In den Regelwerten steht als Quelle noch, was „${like}“ beschlossen hat.`,
    `Als Nächstes, jeweils mit --tenant ${name}: „import regions“, „organisation add“, „account add --administrator“.`,
    'Die laufenden Prozesse merken es in einer Minute; sie müssen nicht neu gestartet werden.',
  ]);
}

/** What holds of the county from now on, in words. */
export function describeChangedTenant({ name, title, publicUrl, holidaysOf }: TenantWords): Outcome {
  return done({ name, title, publicUrl, holidaysOf }, [
    `„${name}“ heißt ${title} und arbeitet unter ${publicUrl}; Feiertage ${holidaysOf ?? 'wie HOLIDAYS_OF'}.`,
  ]);
}

/** All counties, in words. */
export function describeTenants(tenants: readonly ListedTenant[]): Outcome {
  return done(
    tenants,
    alignedTable(
      ['Kurzname', 'Name', 'Adresse', 'Feiertage'].map((title) => ({ title })),
      tenants.map(({ name, title, publicUrl, holidaysOf }) => [
        name,
        title,
        publicUrl ?? 'wie PUBLIC_URL',
        holidaysOf ?? 'wie HOLIDAYS_OF',
      ]),
    ),
  );
}
