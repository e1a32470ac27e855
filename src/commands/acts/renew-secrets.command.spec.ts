import { expect, it } from '@jest/globals';
import { currentTenant } from '../../platform/tenants/current-tenant.js';
import { FIRST_TENANT, type Tenant } from '../../platform/tenants/tenant.js';
import { RenewSecretsCommand } from './renew-secrets.command.js';

const NEIGHBOUR: Tenant = { name: 'nachbar', publicUrl: 'http://nachbar.example', holidaysOf: null };

it('seals anew what is sealed in each county, and adds it up', async () => {
  const found: Readonly<Record<string, number>> = { landkreis: 2, nachbar: 3 };
  const reseal = {
    execute: () => Promise.resolve({ resealed: found[currentTenant()?.name ?? ''] ?? 0, unreadable: 1 }),
  };
  const tenants = { all: () => Promise.resolve([FIRST_TENANT, NEIGHBOUR]) };
  const command = new RenewSecretsCommand(tenants as never, reseal as never, reseal as never);
  const both = { resealed: 5, unreadable: 2 };
  expect(await command.execute()).toEqual({ secondFactors: both, webhooks: both });
});
