import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { EventHandlers, type EventHandler } from './event-handlers.js';
import type { HandleEventData } from './handle-event.job.js';

/** What became of a delivery. `erased`: what the event told of is erased, so there is nobody left to tell. */
export type HandleOutcome = 'handled' | 'already-handled' | 'erased';

/** Gives one event to one handler and records that it did; a second delivery changes nothing. */
@Injectable()
export class HandleEvent {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
  ) {}

  async execute(data: HandleEventData): Promise<HandleOutcome> {
    const handler = this.known(data.handler);
    return handler.runsInTransaction
      ? this.exactlyOnce(handler, data, true)
      : this.atLeastOnce(handler, data);
  }

  /** The same for a process that does not know everybody who hears the event: it is not ended here. */
  handleOnce(data: HandleEventData): Promise<HandleOutcome> {
    return this.exactlyOnce(this.known(data.handler), data, false);
  }

  private known(name: string): EventHandler<unknown> {
    const handler = this.handlers.find(name);
    if (handler === undefined) throw new Error(`no event handler ${name} in this process`);
    return handler;
  }

  private exactlyOnce(
    handler: EventHandler<unknown>,
    data: HandleEventData,
    endsEvent: boolean,
  ): Promise<HandleOutcome> {
    return this.transaction.run(async () => {
      const event = await this.read(data.eventId);
      if (event === null) return 'erased';
      if (!(await this.record(data))) return 'already-handled';
      await handler.handle({ eventId: data.eventId, payload: event.payload });
      if (endsEvent) await this.finishEvent(data.eventId, handler);
      return 'handled';
    });
  }

  private async atLeastOnce(handler: EventHandler<unknown>, data: HandleEventData): Promise<HandleOutcome> {
    const event = await this.read(data.eventId);
    if (event === null) return 'erased';
    await handler.handle({ eventId: data.eventId, payload: event.payload });
    return this.transaction.run(async () => {
      const first = await this.record(data);
      await this.finishEvent(data.eventId, handler);
      return first ? 'handled' : 'already-handled';
    });
  }

  private async read(eventId: number): Promise<{ readonly payload: unknown } | null> {
    const rows = await this.transaction.manager.query<{ payload: unknown }[]>(
      'SELECT payload FROM outbox_event WHERE id = $1',
      [eventId],
    );
    return rows[0] ?? null;
  }

  private async record(data: HandleEventData): Promise<boolean> {
    const inserted = await this.transaction.manager.query<unknown[]>(
      `INSERT INTO handled_event (event_id, handler, handled_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [data.eventId, data.handler, this.clock.now()],
    );
    return inserted.length === 1;
  }

  /** The event is done when everybody who hears it has recorded so. The row lock makes the last one see all others. */
  private async finishEvent(eventId: number, handler: EventHandler<unknown>): Promise<void> {
    const hearing = this.handlers.hearing(handler.event.name, handler.event.version);
    await this.transaction.manager.query('SELECT 1 FROM outbox_event WHERE id = $1 FOR UPDATE', [eventId]);
    await this.transaction.manager.query(
      `UPDATE outbox_event SET done_at = $2 WHERE id = $1
       AND (SELECT count(*) FROM handled_event WHERE event_id = $1 AND handler = ANY($3)) = $4`,
      [eventId, this.clock.now(), hearing, hearing.length],
    );
  }
}
