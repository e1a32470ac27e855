import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import { isToSwitchOff } from '#libs/webhook';
import { FindOrganisations } from '../../organisations/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { plainMail } from '../../platform/mail/plain-mail.js';
import { Post } from '../../platform/mail/post.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import type { Webhook } from '../webhook.js';

/** “Webhook abschalten”, where nobody has answered for days; its organisation is told. Needs an open transaction. */
@Injectable()
export class SwitchOffWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly organisations: FindOrganisations,
    private readonly audit: Audit,
    private readonly post: Post,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Nothing happens where it is too early. */
  async execute(webhook: Webhook): Promise<void> {
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
