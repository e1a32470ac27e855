import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayHear, type WebhookKind } from '#libs/webhook';
import { Clock } from '../../platform/clock/clock.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import { WebhookRepository, type ListeningWebhook } from '../persistence/webhook.repository.js';
import { composeDelivery } from './compose-delivery.js';

/** What happened; `dataFor` says what this organisation may know of it, null where that is nothing. */
export interface Happening {
  readonly kind: WebhookKind;
  readonly fact: string;
  readonly dataFor: (actor: Actor) => Promise<object | null>;
}

/** “Zustellungen aufgeben”: writes what each webhook is told, within the running transaction. They leave the house later, by a job. */
@Injectable()
export class PostDeliveries {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ kind, fact, dataFor }: Happening): Promise<void> {
    for (const webhook of await this.webhooks.listeningTo(kind)) {
      if (!mayHear(webhook.organisationKind, kind)) continue;
      const data = await dataFor(actorOf(webhook));
      if (data === null) continue;
      const told = { webhookId: webhook.id, kind, fact, data, now: this.clock.now() };
      await this.deliveries.add(composeDelivery(told));
    }
  }
}

/** A program acts for its organisation, and never for an administrator. */
function actorOf({ accountId, organisationId, organisationKind }: ListeningWebhook): Actor {
  return { accountId, organisationId, organisationKind, isAdministrator: false };
}
