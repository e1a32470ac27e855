import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { NOTHING_RESEALED, plusResealed, reseal, type Resealed } from '../../platform/secrets/resealed.js';
import { SecretBox } from '../../platform/secrets/secret-box.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';

/** “Geheimnisse der Webhooks neu verschließen”, after a change of the key. The secrets stay as receivers know them. */
@Injectable()
export class ResealWebhooks {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly box: SecretBox,
    private readonly transaction: Transaction,
  ) {}

  async execute(): Promise<Resealed> {
    let sum = NOTHING_RESEALED;
    for (const id of await this.webhooks.ids())
      sum = plusResealed(sum, await this.transaction.run(() => this.resealOne(id)));
    return sum;
  }

  private async resealOne(id: string): Promise<Resealed> {
    const webhook = await this.webhooks.hold(id);
    if (webhook === null) return NOTHING_RESEALED; // deleted meanwhile
    const secret = reseal(this.box, webhook.secretBox, id);
    const old = reseal(this.box, webhook.oldSecretBox, id);
    await this.webhooks.save({
      ...webhook,
      secretBox: secret.sealed ?? webhook.secretBox,
      oldSecretBox: old.sealed,
    });
    return plusResealed(secret.count, old.count);
  }
}
