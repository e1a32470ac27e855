import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';
import type { WebhookKind } from '#libs/webhook';
import { Transaction } from '../../platform/database/transaction.js';
import type { Webhook } from '../webhook.js';
import { WebhookRow } from './webhook.entity.js';

/** A webhook with the kind of its organisation. */
export interface ListeningWebhook extends Webhook {
  readonly organisationKind: OrganisationKind;
}

/** Rows of webhooks. */
@Injectable()
export class WebhookRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The newest first. */
  ofOrganisation(organisationId: string): Promise<Webhook[]> {
    return this.transaction.manager.find(WebhookRow, {
      where: { organisationId },
      order: { madeAt: 'DESC', id: 'ASC' },
    });
  }

  /** Of all organisations. */
  async ids(): Promise<readonly string[]> {
    const rows = await this.transaction.manager.find(WebhookRow, {
      select: { id: true },
      order: { id: 'ASC' },
    });
    return rows.map(({ id }) => id);
  }

  find(id: string): Promise<Webhook | null> {
    return this.transaction.manager.findOneBy(WebhookRow, { id });
  }

  /** Held until the transaction ends. */
  hold(id: string): Promise<Webhook | null> {
    return this.transaction.manager.findOne(WebhookRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Active ones of active organisations that chose this. */
  async listeningTo(kind: WebhookKind): Promise<readonly ListeningWebhook[]> {
    const kinds = await this.transaction.manager.query<{ id: string; kind: OrganisationKind }[]>(
      `SELECT webhook.id, organisation.kind FROM webhook
       JOIN organisation ON organisation.id = webhook.organisation_id
       WHERE webhook.state = 'active' AND $1 = ANY(webhook.kinds) AND organisation.deactivated_on IS NULL
       ORDER BY webhook.id`,
      [kind],
    );
    const found = await Promise.all(
      kinds.map(async ({ id, kind: organisationKind }) => {
        const webhook = await this.find(id);
        return webhook === null ? [] : [{ ...webhook, organisationKind }];
      }),
    );
    return found.flat();
  }

  async save(webhook: Webhook): Promise<void> {
    await this.transaction.manager.save(WebhookRow, { ...webhook, kinds: [...webhook.kinds] });
  }

  async delete(id: string): Promise<void> {
    await this.transaction.manager.delete(WebhookRow, { id });
  }

  async noteFailing(id: string, failingSince: Instant | null): Promise<void> {
    await this.transaction.manager.update(WebhookRow, { id }, { failingSince });
  }
}
