import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import { isToSwitchOff } from '#libs/webhook';
import { FindOrganisations } from '../../organisations/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { plainMail } from '../../platform/mail/plain-mail.js';
import { Post } from '../../platform/mail/post.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { Webhook, WebhookDelivery } from '../webhook.js';

/** What came of one attempt; `error` null: it was taken. */
export interface Attempt {
  readonly status: number | null;
  readonly error: string | null;
  /** Another attempt would end the same way. */
  readonly isHopeless: boolean;
}

/** “Versuch festhalten”: what became of a delivery, and whether its webhook is to be switched off, of which its organisation is told. */
@Injectable()
export class NoteAttempt {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly webhooks: WebhookRepository,
    private readonly organisations: FindOrganisations,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly post: Post,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute(deliveryId: string, attempt: Attempt, isGivenUp: boolean): Promise<void> {
    await this.transaction.run(async () => {
      const delivery = await this.deliveries.hold(deliveryId);
      // Another process may have delivered it meanwhile, or somebody deleted the webhook.
      if (delivery?.state !== 'waiting') return;
      await this.deliveries.save(this.after(delivery, attempt, isGivenUp));
      const webhook = await this.webhooks.hold(delivery.webhookId);
      if (webhook === null) return;
      const failingSince = attempt.error === null ? null : (webhook.failingSince ?? this.clock.now());
      if (failingSince !== webhook.failingSince) await this.webhooks.noteFailing(webhook.id, failingSince);
      if (isGivenUp) await this.giveUp({ ...webhook, failingSince });
    });
  }

  private after(delivery: WebhookDelivery, { status, error }: Attempt, isGivenUp: boolean): WebhookDelivery {
    const now = this.clock.now();
    return {
      ...delivery,
      attempts: delivery.attempts + 1,
      lastAttemptAt: now,
      lastStatus: status,
      lastError: error,
      ...(error === null ? { state: 'delivered', deliveredAt: now } : {}),
      ...(isGivenUp ? { state: 'failed' } : {}),
    };
  }

  private async giveUp(webhook: Webhook): Promise<void> {
    const { failingSince } = webhook;
    const since = failingSince === null ? null : dayAt(failingSince, TIME_ZONE);
    if (webhook.state !== 'active' || !isToSwitchOff(since, this.clock.today())) return;
    await this.webhooks.save({ ...webhook, state: 'switched-off', version: webhook.version + 1 });
    await this.audit.record({
      actor: null,
      act: 'webhook-switched-off',
      subjectKind: 'webhook',
      subjectId: webhook.id,
      owner: webhook.organisationId,
    });
    await this.tell(webhook);
  }

  private async tell({ id, organisationId, address, failingSince }: Webhook): Promise<void> {
    const organisation = await this.organisations.one(organisationId);
    if (organisation === null) return;
    const way = '/verwaltung/webhooks';
    await this.post.send({
      ...plainMail('Webhook abgeschaltet', [
        `seit Tagen hat ${new URL(address).host} keine Zustellung mehr angenommen. Der Webhook ist deshalb abgeschaltet.`,
        `Was gescheitert ist, steht im Journal. Dort schalten Sie ihn auch wieder ein: ${this.settings.publicUrl}${way}`,
      ]),
      fact: `webhook-switched-off.${id}.${failingSince}`,
      way,
      recipientOrganisationId: organisationId,
      toAddress: organisation.mailAddress,
      subjectIds: [],
    });
  }
}
