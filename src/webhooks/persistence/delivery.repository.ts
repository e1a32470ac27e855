import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { WebhookDelivery } from '../webhook.js';
import { WebhookDeliveryRow } from './webhook-delivery.entity.js';

/** Rows of deliveries. */
@Injectable()
export class DeliveryRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Nothing happens where the webhook was told of this fact before. */
  async add(delivery: WebhookDelivery): Promise<void> {
    await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(WebhookDeliveryRow)
      .values({ ...delivery })
      .orIgnore()
      .execute();
  }

  find(id: string): Promise<WebhookDelivery | null> {
    return this.transaction.manager.findOneBy(WebhookDeliveryRow, { id });
  }

  /** Held until the transaction ends. */
  hold(id: string): Promise<WebhookDelivery | null> {
    return this.transaction.manager.findOne(WebhookDeliveryRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The newest first. */
  latestOf(webhookId: string, limit: number): Promise<WebhookDelivery[]> {
    return this.transaction.manager.find(WebhookDeliveryRow, {
      where: { webhookId },
      order: { madeAt: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  /** Those that wait and were not given to the queue since a moment, the oldest first; held until the transaction ends. */
  async holdToQueue(lostBefore: Instant, limit: number): Promise<readonly WebhookDelivery[]> {
    const rows = await this.transaction.manager.query<{ id: string }[]>(
      `SELECT id FROM webhook_delivery WHERE state = 'waiting' AND (queued_at IS NULL OR queued_at < $1)
       ORDER BY made_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [lostBefore, limit],
    );
    return this.transaction.manager.findBy(WebhookDeliveryRow, { id: In(rows.map(({ id }) => id)) });
  }

  async save(delivery: WebhookDelivery): Promise<void> {
    await this.transaction.manager.save(WebhookDeliveryRow, { ...delivery });
  }
}
