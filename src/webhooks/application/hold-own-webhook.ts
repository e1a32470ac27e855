import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { Webhook } from '../webhook.js';

/** Holds a webhook of one's own organisation. That of another one is not there. Needs an open transaction. */
@Injectable()
export class HoldOwnWebhook {
  constructor(private readonly webhooks: WebhookRepository) {}

  async execute(id: string, { organisationId }: Actor): Promise<Webhook> {
    const webhook = await this.webhooks.hold(id);
    if (webhook?.organisationId !== organisationId) throw notFound('Diesen Webhook');
    return webhook;
  }

  /** The same, where somebody saw a version and changes it. Throws `changed-meanwhile`. */
  async seen(id: string, version: number, actor: Actor): Promise<Webhook> {
    const webhook = await this.execute(id, actor);
    if (webhook.version !== version)
      throw new Refused(
        'conflict',
        { code: 'changed-meanwhile' },
        'Jemand anders hat diesen Webhook inzwischen geändert. Bitte laden Sie die Seite neu.',
      );
    return webhook;
  }
}
