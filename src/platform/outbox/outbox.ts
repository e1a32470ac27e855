import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { correlation } from '../logging/correlation.js';
import type { EventKind } from './event.js';
import { OutboxEventRow } from './outbox-event.entity.js';

/**
 * “Postausgang”: events are rows of the same transaction as the change they tell of, so a change without its event, or an
 * event without its change, cannot exist. The worker relays them.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async publish<P>(kind: EventKind<P>, payload: P): Promise<void> {
    if (!this.transaction.isOpen) throw new Error(`event ${kind.name} needs the transaction of its change`);
    await this.transaction.manager.insert(OutboxEventRow, {
      name: kind.name,
      version: kind.version,
      payload: payload as object,
      occurredAt: this.clock.now(),
      correlation: correlation() ?? null,
    });
  }
}
