import { Injectable } from '@nestjs/common';
import { ResealSecondFactors } from '../../organisations/index.js';
import { ResealWebhooks } from '../../webhooks/index.js';
import type { Act } from '../runner.js';

/** What was sealed anew, and what no key opens any more. */
export interface RenewedSecrets {
  readonly secondFactors: Awaited<ReturnType<ResealSecondFactors['execute']>>;
  readonly webhooks: Awaited<ReturnType<ResealWebhooks['execute']>>;
}

/** “Geheimnisse neu verschließen”: after a change of SECRETS_KEY, so that the old key can be thrown away. */
@Injectable()
export class RenewSecretsCommand implements Act<Record<string, never>, RenewedSecrets> {
  constructor(
    private readonly secondFactors: ResealSecondFactors,
    private readonly webhooks: ResealWebhooks,
  ) {}

  async execute(): Promise<RenewedSecrets> {
    return { secondFactors: await this.secondFactors.execute(), webhooks: await this.webhooks.execute() };
  }
}
