import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { notFound } from '../../platform/refusal/refused.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { Webhook, WebhookDelivery } from '../webhook.js';

/** What somebody looks through. */
const MOST_DELIVERIES = 100;

/** “Webhooks ansehen”: those of one's own organisation, and the journal of each. */
@Injectable()
export class ListWebhooks {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  all({ organisationId }: Actor): Promise<readonly Webhook[]> {
    return this.webhooks.ofOrganisation(organisationId);
  }

  /** The latest first. Throws `not-found`. */
  async journal(id: string, { organisationId }: Actor): Promise<readonly WebhookDelivery[]> {
    const webhook = await this.webhooks.find(id);
    if (webhook?.organisationId !== organisationId) throw notFound('Diesen Webhook');
    return this.deliveries.latestOf(id, MOST_DELIVERIES);
  }
}
