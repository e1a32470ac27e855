import { Option, type Command } from 'commander';
import { readSettings } from '../../platform/config/read-settings.js';
import { LAENDER, type Land } from '../../platform/config/settings.js';
import { tryDatabase } from '../../platform/database/try-database.js';
import { addTenant } from '../../platform/tenants/add-tenant.js';
import { changeTenant } from '../../platform/tenants/change-tenant.js';
import { listTenants } from '../../platform/tenants/list-tenants.js';
import { FIRST_TENANT } from '../../platform/tenants/tenant.js';
import { describeAddedTenant, describeChangedTenant, describeTenants } from '../printing/describe-tenants.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { germanCommand } from './german-help.js';
import { leaf } from './leaf.js';

interface TenantOptions extends PrintingOptions {
  readonly title: string;
  readonly url: string;
  readonly land?: Land;
  readonly like: string;
}

/** `tenant …`: the counties that share an installation. */
export function tenantCommands(runner: Runner): Command {
  const add = leaf(
    'add',
    'einen weiteren Landkreis aufnehmen; vorher sichern, und alle Prozesse auf dieser Fassung',
  )
    .argument('<Kurzname>', 'Kleinbuchstaben, Ziffern, Bindestriche, etwa mainz-bingen')
    .requiredOption('--title <Name>', 'wie ihn alle nennen, etwa „Landkreis Mainz-Bingen“')
    .requiredOption(
      '--url <Adresse>',
      'unter der seine Menschen arbeiten, etwa https://mainz-bingen.kurse.example',
    )
    .addOption(
      new Option('--land <Land>', 'wessen Feiertage gelten, sonst HOLIDAYS_OF').choices([...LAENDER]),
    )
    .option('--like <Kurzname>', 'von dem er Kursarten und Regeln zum Anfang nimmt', FIRST_TENANT.name)
    .action(async (name: string, { title, url, land, like, ...printing }: TenantOptions) => {
      const settings = readSettings();
      await tryDatabase(settings);
      const added = await addTenant(settings, {
        name,
        title,
        publicUrl: url,
        holidaysOf: land ?? null,
        like,
      });
      runner.print(describeAddedTenant(added), printing);
    });
  const change = leaf('change', 'Namen, Adresse oder Feiertage eines Landkreises ändern')
    .argument('<Kurzname>', 'bleibt, wie er ist')
    .option('--title <Name>', 'wie ihn alle nennen')
    .option('--url <Adresse>', 'unter der seine Menschen arbeiten')
    .addOption(new Option('--land <Land>', 'wessen Feiertage gelten').choices([...LAENDER]))
    .action(async (name: string, { title, url, land, ...printing }: Partial<TenantOptions>) => {
      const settings = readSettings();
      await tryDatabase(settings);
      const changed = await changeTenant(settings, name, {
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { publicUrl: url }),
        ...(land === undefined ? {} : { holidaysOf: land }),
      });
      runner.print(describeChangedTenant(changed), printing);
    });
  const list = leaf('list', 'die Landkreise dieser Installation nennen').action(
    async (printing: PrintingOptions) => {
      const settings = readSettings();
      await tryDatabase(settings);
      runner.print(describeTenants(await listTenants(settings)), printing);
    },
  );
  return germanCommand('tenant', 'Landkreise auf dieser Installation')
    .addCommand(add)
    .addCommand(change)
    .addCommand(list);
}
