import { Injectable } from '@nestjs/common';
import { ResealSecondFactors } from '../../organisations/index.js';
import { NOTHING_RESEALED, plusResealed } from '../../platform/secrets/resealed.js';
import { inTenant } from '../../platform/tenants/current-tenant.js';
import { TenantDirectory } from '../../platform/tenants/tenant-directory.js';
import { ResealWebhooks } from '../../webhooks/index.js';
import type { Act } from '../runner.js';

/** What was sealed anew, and what no key opens any more. */
export interface RenewedSecrets {
  readonly secondFactors: Awaited<ReturnType<ResealSecondFactors['execute']>>;
  readonly webhooks: Awaited<ReturnType<ResealWebhooks['execute']>>;
}

/** “Geheimnisse neu verschließen”, of all counties: after a change of SECRETS_KEY, so that the old key can be thrown away. */
@Injectable()
export class RenewSecretsCommand implements Act<Record<string, never>, RenewedSecrets> {
  constructor(
    private readonly tenants: TenantDirectory,
    private readonly secondFactors: ResealSecondFactors,
    private readonly webhooks: ResealWebhooks,
  ) {}

  async execute(): Promise<RenewedSecrets> {
    let sum: RenewedSecrets = { secondFactors: NOTHING_RESEALED, webhooks: NOTHING_RESEALED };
    for (const tenant of await this.tenants.all())
      sum = await inTenant(tenant, async () => ({
        secondFactors: plusResealed(sum.secondFactors, await this.secondFactors.execute()),
        webhooks: plusResealed(sum.webhooks, await this.webhooks.execute()),
      }));
    return sum;
  }
}
