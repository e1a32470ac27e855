import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { EventHandlers } from './event-handlers.js';
import { HandleEvent } from './handle-event.js';

interface OpenDelivery {
  readonly id: number;
  readonly handler: string;
}

/**
 * “Sofort zustellen”: gives waiting events to the handlers of *this* process, without a queue, until none is left. It never
 * ends an event, because other processes may hear it too: the relay of the worker does, which finds recorded what was done
 * here and does not repeat it.
 */
@Injectable()
export class DeliverNow {
  constructor(
    private readonly transaction: Transaction,
    private readonly handlers: EventHandlers,
    private readonly handleEvent: HandleEvent,
  ) {}

  /** Returns how many deliveries were made. What a handler throws ends the round; the rest stays for the worker. */
  async execute(): Promise<number> {
    let delivered = 0;
    for (;;) {
      const open = await this.openDeliveries();
      if (open.length === 0) return delivered;
      for (const delivery of open) {
        await this.handleEvent.handleOnce({ eventId: delivery.id, handler: delivery.handler });
      }
      delivered += open.length;
    }
  }

  private openDeliveries(): Promise<OpenDelivery[]> {
    const hearing = this.handlers.inTransaction();
    return this.transaction.manager.query<OpenDelivery[]>(
      `SELECT event.id, hearing.handler
       FROM outbox_event event
       JOIN unnest($1::text[], $2::integer[], $3::text[]) AS hearing (name, version, handler)
         ON hearing.name = event.name AND hearing.version = event.version
       WHERE event.done_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM handled_event done WHERE done.event_id = event.id AND done.handler = hearing.handler)
       ORDER BY event.id, hearing.handler LIMIT 500`,
      [
        hearing.map((handler) => handler.event.name),
        hearing.map((handler) => handler.event.version),
        hearing.map((handler) => handler.name),
      ],
    );
  }
}
